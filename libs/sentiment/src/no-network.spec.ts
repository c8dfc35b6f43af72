import { spawnSync } from 'node:child_process';
import path from 'node:path';

const ROOT = path.join(__dirname, '../../..');

/** Loads the library with sockets barred, then bars files too, and reads texts in every language. */
const SCRIPT = `
  const bar = (object, name, what) => {
    object[name] = () => { throw new Error('forbidden: ' + what + '.' + name); };
  };
  const barAll = (module) => {
    const object = require('node:' + module);
    Object.keys(object).filter((name) => typeof object[name] === 'function' && !/^[A-Z_]/.test(name))
      .forEach((name) => bar(object, name, module));
  };
  require(${JSON.stringify(path.join(ROOT, 'scripts/register-ts.cjs'))});
  ['net', 'tls', 'dgram', 'dns', 'http', 'https', 'http2'].forEach(barAll);
  bar(require('node:net').Socket.prototype, 'connect', 'net.Socket');
  bar(globalThis, 'fetch', 'globalThis');
  const { analyze } = require(${JSON.stringify(path.join(__dirname, 'index.ts'))});
  const write = process.stdout.write.bind(process.stdout);
  ['fs', 'fs/promises', 'child_process', 'worker_threads'].forEach(barAll);
  const texts = ['Det er ikke godt', 'Det var inte bra', 'Det var ikke verst, takk', 'This is not good', 'Das ist nicht gut',
    'Tämä ei ole hyvä', 'Où est mon colis', 'Elendig service. This is the worst company I know of.', '', '😡'];
  write(texts.map((text) => analyze(text).polarity).join());
`;

it('opens no socket, and no file once it is loaded', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', SCRIPT], { cwd: ROOT, encoding: 'utf8' });
  expect(stderr).not.toContain('forbidden');
  expect({ status, answers: stdout.split(',').length }).toEqual({ status: 0, answers: 10 });
}, 60_000);
