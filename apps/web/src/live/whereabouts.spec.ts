import '../../test/text-encoder';
import type { SetPresenceRequest } from '@genklang/contract';
import { Whereabouts } from './whereabouts';

describe('Whereabouts', () => {
  let said: SetPresenceRequest[];
  let whereabouts: Whereabouts;
  let visibility: DocumentVisibilityState;
  const turn = (to: DocumentVisibilityState): void => {
    visibility = to;
    document.dispatchEvent(new Event('visibilitychange'));
  };
  beforeEach(() => {
    jest.useFakeTimers();
    visibility = 'visible';
    jest.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visibility);
    said = [];
    whereabouts = new Whereabouts((request) => Promise.resolve(said.push(request)));
    whereabouts.start();
  });
  afterEach(() => {
    whereabouts.stop();
    jest.useRealTimers();
  });
  const words = (): string[] => said.map(({ conversationId, presence }) => `${conversationId ?? '-'} ${presence}`);

  it('says so when a conversation is opened, again each quarter of a minute, and when it is left', () => {
    const leave = whereabouts.enter('a');
    jest.advanceTimersByTime(30_000);
    leave();
    jest.advanceTimersByTime(60_000);
    expect(words()).toEqual(['a viewing', 'a viewing', 'a viewing', '- viewing']);
  });

  it('types from the first key to five seconds after the last', () => {
    whereabouts.enter('a');
    for (let key = 0; key < 4; key += 1) {
      whereabouts.noteTyping();
      jest.advanceTimersByTime(3_000);
    }
    expect(words()).toEqual(['a viewing', 'a typing']);
    jest.advanceTimersByTime(2_000);
    expect(words()).toEqual(['a viewing', 'a typing', 'a viewing']);
  });

  it('does not type in the next conversation what was typed in this one', () => {
    whereabouts.enter('a');
    whereabouts.noteTyping();
    whereabouts.enter('b');
    jest.advanceTimersByTime(5_000);
    expect(words()).toEqual(['a viewing', 'a typing', 'b viewing']);
  });

  it('is idle while the page is out of sight, and then no longer says so', () => {
    whereabouts.enter('a');
    turn('hidden');
    jest.advanceTimersByTime(60_000);
    expect(words()).toEqual(['a viewing', 'a idle']);
    turn('visible');
    expect(words().at(-1)).toBe('a viewing');
  });
});
