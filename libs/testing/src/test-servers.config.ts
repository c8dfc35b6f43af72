/** The servers that the medium tests share, as the global set-up hands them to the workers. */
export interface TestServers {
  /** The owner's address of the maintenance database. */
  ownerUrl: string;
  /** A login that owns nothing. */
  appLogin: { name: string; password: string };
  templateDatabase: string;
  redisUrl: string;
}

const VARIABLE = 'GENKLANG_TEST_SERVERS';

export function publishTestServers(servers: TestServers): void {
  process.env[VARIABLE] = JSON.stringify(servers);
}

/** @throws outside of a medium test. */
export function readTestServers(): TestServers {
  const text = process.env[VARIABLE];
  if (text === undefined) {
    throw new Error('No test servers: name the file *.medium.spec.ts, so that the medium set-up starts them.');
  }
  return JSON.parse(text) as TestServers;
}

/** Servers to use instead of our own, from the environment. */
export function externalServers(): { databaseUrl: string | undefined; redisUrl: string | undefined } {
  return { databaseUrl: process.env['DATABASE_URL'], redisUrl: process.env['REDIS_URL'] };
}
