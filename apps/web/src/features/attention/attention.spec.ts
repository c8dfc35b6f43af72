import { attention, chooseAttention } from './attention';

function answer(permission: NotificationPermission): void {
  Object.assign(window, { Notification: { requestPermission: () => Promise.resolve(permission) } });
}

describe('chooseAttention', () => {
  it('answers that the browser blocks notifications, and keeps no choice that does nothing', async () => {
    answer('denied');
    expect(await chooseAttention('desktop', true)).toBe(false);
    expect(attention.get().has('desktop')).toBe(false);
    answer('granted');
    expect(await chooseAttention('desktop', true)).toBe(true);
    expect(attention.get().has('desktop')).toBe(true);
  });
});
