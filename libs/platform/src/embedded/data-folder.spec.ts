import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { keepSecret, openDataFolder } from './data-folder';
import { findFreePort, isPortFree, reservePort, reservePortFrom } from './ports';

const silent = (): void => undefined;

describe('a data folder', () => {
  let dir: string;
  beforeEach(() => {
    dir = fs.mkdtempSync(path.join(os.tmpdir(), 'genklang-folder-'));
  });
  afterEach(() => fs.rmSync(dir, { recursive: true, force: true }));

  it('is made for its owner alone', async () => {
    const folder = await openDataFolder(path.join(dir, 'a', 'b'), silent);
    expect(fs.statSync(folder.dir).mode & 0o777).toBe(0o700);
    folder.release();
    expect(fs.readdirSync(folder.dir)).toEqual([]);
  });

  it('is not given to a second one, who learns where the first one runs', async () => {
    const first = await openDataFolder(dir, silent);
    first.announce('running', 'http://127.0.0.1:3000');
    await expect(openDataFolder(dir, silent)).rejects.toThrow(
      `Genklang is already running at http://127.0.0.1:3000 on ${dir} (process ${process.pid}).`,
    );
    first.release();
  });

  it('is waited for while the first one is stopping', async () => {
    const first = await openDataFolder(dir, silent);
    first.announce('stopping');
    const said: string[] = [];
    const second = openDataFolder(dir, (line) => {
      said.push(line);
      first.release();
    });
    (await second).release();
    expect(said).toEqual([`Another Genklang (process ${process.pid}) is just stopping; waiting for it…`]);
  });

  it.each([
    ['a process that is gone', JSON.stringify({ pid: 2 ** 22 + 1, state: 'running' })],
    ['an earlier process with our number', JSON.stringify({ pid: process.pid, birth: '1', state: 'running' })],
    ['nobody (a torn file)', '{"pid":'],
  ])('ignores the lock of %s', async (_who, lock) => {
    fs.writeFileSync(path.join(dir, 'lock'), lock);
    (await openDataFolder(dir, silent)).release();
  });

  it('keeps a secret: random, the same next time, for its owner alone', () => {
    const file = path.join(dir, 'key');
    const secret = keepSecret(file, 32, 'base64');
    expect(Buffer.from(secret, 'base64')).toHaveLength(32);
    expect(keepSecret(file, 32, 'base64')).toBe(secret);
    expect(fs.statSync(file).mode & 0o777).toBe(0o600);
  });
});

describe('ports', () => {
  it('are held until they are given free, and the next free one is taken meanwhile', async () => {
    const wanted = await findFreePort();
    const first = await reservePortFrom(wanted);
    const second = await reservePortFrom(wanted);
    expect(first.port).toBe(wanted);
    expect(second.port).toBeGreaterThan(wanted);
    expect(await isPortFree(wanted)).toBe(false);
    expect(await reservePort(wanted)).toBeUndefined();
    await first.release();
    await second.release();
    expect(await isPortFree(wanted)).toBe(true);
  });
});
