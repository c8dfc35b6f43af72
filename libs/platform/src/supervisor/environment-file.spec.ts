import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { removeEnvironment, writeEnvironment } from './environment-file';

describe('the environment file', () => {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'genklang-environment-'));
  const file = path.join(dataDir, 'environment');
  const around = {
    databaseUrl: 'postgres://service:p@127.0.0.1:1/genklang',
    databaseOwnerUrl: 'postgres://owner:planted-canary@127.0.0.1:1/genklang',
    redisUrl: 'redis://127.0.0.1:2',
    secretKey: 'a+b/c=',
    demoPassword: 'planted-canary',
    publicUrl: 'http://127.0.0.1:3000',
    ports: { agent: 1, ingestion: 2, sandbox: 3 },
  };
  afterAll(() => {
    fs.rmSync(dataDir, { recursive: true, force: true });
  });

  it('tells commands the servers, its owner only, and nothing that they do not need', () => {
    writeEnvironment(dataDir, around);
    const text = fs.readFileSync(file, 'utf8');
    expect(text).toBe(
      `DATABASE_URL='${around.databaseUrl}'\nREDIS_URL='${around.redisUrl}'\nGENKLANG_SECRET_KEY='${around.secretKey}'\n`,
    );
    expect(fs.statSync(file).mode & 0o777).toBe(0o600);
  });

  it('is gone when nothing runs, and going twice does no harm', () => {
    removeEnvironment(dataDir);
    removeEnvironment(dataDir);
    expect(fs.existsSync(file)).toBe(false);
  });
});
