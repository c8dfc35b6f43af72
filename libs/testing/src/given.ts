import { randomUUID } from 'node:crypto';
import { newId } from '@genklang/platform';
import type { TestDatabase } from './test-database';

/** A workspace with members, made as the identity library makes them. */
export interface GivenWorkspace {
  workspaceId: string;
  memberIds: string[];
}

/** Makes a workspace of its own for a test. */
export async function givenWorkspace(database: TestDatabase, members: string[] = ['Mette']): Promise<GivenWorkspace> {
  const workspaceId = newId();
  await database.query(
    `insert into identity.workspace (id, name, slug, "createdAt") values ($1, 'Havblik', $2, now())`,
    [workspaceId, `havblik-${randomUUID()}`],
  );
  const memberIds: string[] = [];
  for (const name of members) {
    const userId = newId();
    memberIds.push(userId);
    await database.query(`insert into identity."user" (id, name, email, "emailVerified") values ($1, $2, $3, true)`, [
      userId,
      name,
      `${name.toLowerCase()}-${randomUUID()}@havblik.example`,
    ]);
    await database.query(
      `insert into identity.membership (id, "workspaceId", "userId", role, "createdAt") values ($1, $2, $3, 'agent', now())`,
      [newId(), workspaceId, userId],
    );
  }
  return { workspaceId, memberIds };
}

/** A channel without credentials, for tests that never talk to a network. */
export async function givenChannel(database: TestDatabase, workspaceId: string): Promise<string> {
  const channelId = newId();
  await database.query(
    `insert into channel (workspace_id, id, network, external_account_id, name, settings, poll_interval_ms, next_poll_at,
       created_at)
     values ($1, $2, 'x', $3, '@havblik', '{}', 60000, now(), now())`,
    [workspaceId, channelId, `account-${channelId}`],
  );
  return channelId;
}
