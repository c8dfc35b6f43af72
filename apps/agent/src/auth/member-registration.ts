import type { MemberRole } from '@genklang/contract';
import { newId } from '@genklang/platform';
import type { Identity } from './identity';

/** A person to be added to a workspace. */
export interface NewMember {
  workspaceName: string;
  email: string;
  name: string;
  role: MemberRole;
  password: string;
}

/**
 * Adds a member, and the workspace if it is not there yet. A person who exists keeps their password; the rest is brought in
 * line, so that adding twice does no harm.
 */
export async function registerMember(
  identity: Identity,
  member: NewMember,
): Promise<{ workspaceId: string; isNew: boolean }> {
  const { adapter, internalAdapter } = await identity.$context;
  const slug = member.workspaceName.toLowerCase().replace(/[^a-z0-9æøåäö]+/g, '-');
  const found = await adapter.findOne<{ id: string }>({
    model: 'organization',
    where: [{ field: 'slug', value: slug }],
  });
  const workspace =
    found ??
    (await adapter.create<Record<string, unknown>, { id: string }>({
      model: 'organization',
      data: { id: newId(), name: member.workspaceName, slug, createdAt: new Date() },
      forceAllowId: true,
    }));
  const known = await internalAdapter.findUserByEmail(member.email);
  const userId = known?.user.id ?? (await addPerson(identity, member));
  await addMembership(identity, { workspaceId: workspace.id, userId, role: member.role });
  return { workspaceId: workspace.id, isNew: !known };
}

/** Makes an account for somebody who has none, and answers its id. */
export async function addPerson(
  identity: Identity,
  person: Pick<NewMember, 'email' | 'name' | 'password'>,
): Promise<string> {
  const { internalAdapter, password } = await identity.$context;
  const { email, name } = person;
  const user = await internalAdapter.createUser({ email, name, emailVerified: true }, { method: 'admin' });
  await internalAdapter.linkAccount({
    userId: user.id,
    accountId: user.id,
    providerId: 'credential',
    password: await password.hash(person.password),
  });
  return user.id;
}

/** Makes a person a member, unless they are one. */
export async function addMembership(
  identity: Identity,
  membership: { workspaceId: string; userId: string; role: MemberRole },
): Promise<void> {
  const { adapter } = await identity.$context;
  const { workspaceId: organizationId, userId, role } = membership;
  const found = await adapter.findOne({
    model: 'member',
    where: [
      { field: 'organizationId', value: organizationId },
      { field: 'userId', value: userId },
    ],
  });
  if (!found) {
    await adapter.create({
      model: 'member',
      data: { id: newId(), organizationId, userId, role, createdAt: new Date() },
      forceAllowId: true,
    });
  }
}
