import { keepFilled, renewalDueAt } from './renewal';

describe('the renewal of credentials', () => {
  const life = { issuedAt: new Date('2026-11-22T12:00:00Z'), expiresAt: new Date('2026-11-22T14:00:00Z') };

  it('is due at 80 % of their life, or a little earlier', () => {
    expect(renewalDueAt(life, 0)).toEqual(new Date('2026-11-22T13:36:00Z'));
    expect(renewalDueAt(life, 0.999).getTime()).toBeGreaterThan(Date.parse('2026-11-22T13:33:00Z'));
  });

  it('is due earlier where the network wants it', () => {
    const renewAt = new Date('2026-11-22T12:30:00Z');
    expect(renewalDueAt({ ...life, renewAt }, 0)).toEqual(renewAt);
  });

  it.each([undefined, null, ''])('never overwrites a refresh token by %p', (refreshToken) => {
    const current = { accessToken: 'old', refreshToken: 'kept' as string | null | undefined };
    expect(keepFilled(current, { accessToken: 'new', refreshToken })).toEqual({
      accessToken: 'new',
      refreshToken: 'kept',
    });
  });
});
