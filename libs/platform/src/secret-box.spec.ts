import { randomBytes } from 'node:crypto';
import { SecretBox } from './secret-box';

describe('SecretBox', () => {
  const box = new SecretBox(randomBytes(32));

  it('opens what it sealed, in the same context only', () => {
    const sealed = box.seal('token æøå', 'workspace|x|1');
    expect(box.open(sealed, 'workspace|x|1')).toBe('token æøå');
    expect(() => box.open(sealed, 'workspace|x|2')).toThrow();
  });

  it('never seals the same text to the same bytes, and shows nothing of it', () => {
    const first = box.seal('planted-canary', 'a');
    expect(first.equals(box.seal('planted-canary', 'a'))).toBe(false);
    expect(first.toString('latin1')).not.toContain('planted-canary');
  });

  it('says that another key sealed it', () => {
    expect(() => new SecretBox(randomBytes(32)).open(box.seal('x', 'a'), 'a')).toThrow(/another key/);
  });

  it('opens what an earlier key sealed, and seals with the current one', () => {
    const [earlier, current] = [randomBytes(32), randomBytes(32)];
    const sealed = new SecretBox(earlier).seal('token', 'a');
    const rotated = new SecretBox(current, [earlier]);
    expect(rotated.open(sealed, 'a')).toBe('token');
    expect(rotated.isCurrent(sealed)).toBe(false);
    const anew = rotated.seal(rotated.open(sealed, 'a'), 'a');
    expect(rotated.isCurrent(anew)).toBe(true);
    expect(new SecretBox(current).open(anew, 'a')).toBe('token');
  });

  it('refuses an altered value', () => {
    const sealed = box.seal('x', 'a');
    sealed[sealed.length - 1] = (sealed[sealed.length - 1] ?? 0) ^ 1;
    expect(() => box.open(sealed, 'a')).toThrow();
  });

  it('refuses a key of the wrong length', () => {
    expect(() => new SecretBox(randomBytes(16))).toThrow(/32 bytes/);
  });
});
