import { requireDatabase, requireRedis } from './external-url';
import { readStartSettings } from './settings.config';

describe('readStartSettings', () => {
  it('takes port 3000 and the demo when nothing is said', () => {
    expect(readStartSettings([], '/app', {})).toMatchObject({
      port: { value: 3000, isExplicit: false },
      hasDemo: true,
      hasStory: true,
      nodeEnv: 'production',
      logLevel: 'info',
    });
  });

  it.each([
    [['--no-demo'], {}],
    [[], { GENKLANG_DEMO: 'off' }],
  ])('leaves the demo out on %j %j', (argv, env) => {
    expect(readStartSettings(argv, '/app', env).hasDemo).toBe(false);
  });

  it('hands down the environment without addresses, secrets and what only the supervisor needs', () => {
    const env = { PATH: '/bin', DATABASE_URL: 'x', GENKLANG_SECRET_KEY: 'y', REDIS_URL: 'z', DATABASE_OWNER_URL: 'o' };
    expect(readStartSettings([], '/app', env).inherited).toEqual({ PATH: '/bin' });
  });

  it.each(['0', '65536', 'abc', '-1', '80.5'])('refuses PORT=%s by name', (PORT) => {
    expect(() => readStartSettings([], '/app', { PORT })).toThrow('PORT takes a number from 1 to 65535.');
  });

  it('refuses an unknown option by name', () => {
    expect(() => readStartSettings(['--nodemo'], '/app', {})).toThrow('Unknown option --nodemo');
  });
});

describe('an address from outside', () => {
  it.each([
    ['not an address', 'DATABASE_URL is not an address.'],
    ['mysql://u:hemmelig@host/db', 'DATABASE_URL begins with mysql://'],
    ['postgres://u:hemmelig@host', 'DATABASE_URL names no database.'],
    ['postgres://u:hemmelig@127.0.0.1:1/db', 'DATABASE_URL: nothing answers at 127.0.0.1:1/db.'],
  ])('%s: says what is wrong with the database, never the password', async (url, sentence) => {
    const message = await requireDatabase('DATABASE_URL', url).catch((error: Error) => error.message);
    expect(message).toContain(sentence);
    expect(message).not.toContain('hemmelig');
  });

  it.each([
    ['http://host', 'REDIS_URL begins with http://'],
    ['redis://:hemmelig@127.0.0.1:1', 'REDIS_URL: nothing answers at 127.0.0.1:1.'],
  ])('%s: says what is wrong with Redis, never the password', async (url, sentence) => {
    const message = await requireRedis('REDIS_URL', url).catch((error: Error) => error.message);
    expect(message).toContain(sentence);
    expect(message).not.toContain('hemmelig');
  });
});
