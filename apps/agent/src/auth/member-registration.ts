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
  const { adapter, internalAdapter, password } = await identity.$context;
  const now = new Date();
  const slug = member.workspaceName.toLowerCase().replace(/[^a-z0-9æøåäö]+/g, '-');
  const found = await adapter.findOne<{ id: string }>({
    model: 'organization',
    where: [{ field: 'slug', value: slug }],
  });
  const workspace =
    found ??
    (await adapter.create<Record<string, unknown>, { id: string }>({
      model: 'organization',
      data: { id: newId(), name: member.workspaceName, slug, createdAt: now },
      forceAllowId: true,
    }));
  const known = await internalAdapter.findUserByEmail(member.email);
  const person = { email: member.email, name: member.name, emailVerified: true };
  const user = known?.user ?? (await internalAdapter.createUser(person, { method: 'admin' }));
  if (!known) {
    await internalAdapter.linkAccount({
      userId: user.id,
      accountId: user.id,
      providerId: 'credential',
      password: await password.hash(member.password),
    });
  }
  const membership = await adapter.findOne({
    model: 'member',
    where: [
      { field: 'organizationId', value: workspace.id },
      { field: 'userId', value: user.id },
    ],
  });
  if (!membership) {
    await adapter.create({
      model: 'member',
      data: { id: newId(), organizationId: workspace.id, userId: user.id, role: member.role, createdAt: now },
      forceAllowId: true,
    });
  }
  return { workspaceId: workspace.id, isNew: !known };
}
