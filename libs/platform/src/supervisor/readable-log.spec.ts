import { readableLog } from './readable-log';

describe('readableLog', () => {
  it('shows time of day, who, what and the fields of a structured line', () => {
    const at = '2026-11-22T14:52:41.852Z';
    const line = JSON.stringify({
      level: 'warn',
      time: at,
      context: 'Polling',
      msg: 'a poll ended early',
      channelId: 'c1',
      n: 2,
    });
    const time = new Date(at).toTimeString().slice(0, 8);
    expect(readableLog(line)).toBe(`${time} WARN Polling: a poll ended early channelId=c1 n=2`);
  });

  it('does not shout what is normal', () => {
    expect(readableLog('{"level":"info","msg":"hello"}')).toBe('hello');
  });

  it('keeps the head of a stack', () => {
    const line = JSON.stringify({
      level: 'error',
      msg: 'failed',
      err: { stack: 'Error: x\n  at a\n  at b\n  at c\n  at d' },
    });
    expect(readableLog(line)).toBe('ERROR failed | Error: x   at a   at b   at c');
  });

  it.each(['plain words', '{"no":"message"}', '{broken', ''])('leaves %p as it is', (line) => {
    expect(readableLog(line)).toBe(line);
  });
});
