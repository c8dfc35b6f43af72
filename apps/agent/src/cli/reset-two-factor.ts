import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { NestFactory } from '@nestjs/core';
import { Database, EntitiesModule, MemberChangeRepository } from '@genklang/entities';
import { newId, runMain } from '@genklang/platform';
import type { Pool } from 'pg';
import { withIdentity } from './with-identity';

const USAGE = 'Usage: npm run member:reset-two-factor -- --email mette@havblik.example';

/** Ends the two-step sign-in of somebody whom no owner or admin can help: the only owner, or a member of several workspaces. */
runMain(async () => {
  const email = readEmail();
  if (email === undefined) {
    process.stderr.write(`${USAGE}\n`);
    process.exitCode = 1;
    return;
  }
  await withIdentity(async (_identity, config, pool) => {
    const { rows } = await pool.query<{ id: string; wasOn: boolean }>(
      'select id, end_two_factor(id) as "wasOn" from "user" where email = $1',
      [email.toLowerCase()],
    );
    const [person] = rows;
    if (person === undefined) {
      process.stderr.write(`Nobody signs in as ${email}.\n`);
      process.exitCode = 1;
    } else if (person.wasOn) {
      await writeDown(config.DATABASE_URL, pool, person.id);
      process.stdout.write(`${email} is signed out everywhere, and signs in with the password alone.\n`);
    } else {
      process.stdout.write(`${email} signs in with the password alone already.\n`);
    }
  });
});

/** The line in the record of each workspace that the person works in. */
async function writeDown(databaseUrl: string, pool: Pool, memberId: string): Promise<void> {
  const { rows } = await pool.query<{ workspaceId: string }>(
    'select "workspaceId" from membership where "userId" = $1',
    [memberId],
  );
  const module = EntitiesModule.forRoot({ url: databaseUrl, name: 'genklang-command', poolSize: 1 });
  const app = await NestFactory.createApplicationContext(module, { logger: false });
  try {
    for (const { workspaceId } of rows) {
      await app.get(Database).inWorkspace(workspaceId, async (scope) => {
        const line = { id: newId(), actorId: null, memberId, createdAt: new Date() };
        await new MemberChangeRepository().add(scope, { ...line, change: 'two-factor-reset' });
      });
    }
  } finally {
    await app.close();
  }
}

function readEmail(): string | undefined {
  try {
    return parseArgs({ options: { email: { type: 'string' } } }).values.email;
  } catch {
    return undefined;
  }
}
