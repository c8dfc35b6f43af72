import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['member_change'];

const PEOPLE = `
  alter table member add is_on_duty boolean not null default false, add languages text[] not null default '{}',
    add signature text not null default '', add former_role text, add deactivated_at timestamptz, add last_seen_at timestamptz;
  create table member_change (
    workspace_id uuid not null, id uuid not null, actor_id uuid, member_id uuid, email text, change text not null,
    from_role text, to_role text, moved integer, created_at timestamptz not null,
    primary key (workspace_id, id),
    foreign key (workspace_id, actor_id) references member (workspace_id, id),
    foreign key (workspace_id, member_id) references member (workspace_id, id));
  create index member_change_latest on member_change (workspace_id, created_at desc, id desc)`;

/**
 * A link is worth its token; only the token's hash is kept. The identity library does not read these columns. The apps' role
 * sees the invitations of its workspace, so that one commits together with the line that says who made it.
 */
const INVITATIONS = `
  alter table identity.invitation add "tokenHash" text, add "teamIds" uuid[] not null default '{}',
    add "acceptedAt" timestamptz;
  create unique index "invitation_tokenHash" on identity.invitation ("tokenHash");
  alter table identity.invitation enable row level security;
  create policy identity on identity.invitation to genklang_identity using (true);
  create policy workspace on identity.invitation to genklang_app
    using ("workspaceId" = current_setting('app.workspace_id')::uuid);
  grant select, insert, update on identity.invitation to genklang_app`;

/**
 * What the apps' role may do to memberships, always in the workspace of its transaction: so that a person's leaving and the
 * hand-over of their work commit together, although the identity schema stays closed to that role.
 */
const MEMBERSHIPS = `
  create function identity.change_membership(person uuid, new_role text) returns void language sql security definer
    set search_path = identity as $$
    update membership set role = new_role
      where "workspaceId" = current_setting('app.workspace_id')::uuid and "userId" = person;
  $$;
  create function identity.end_membership(person uuid) returns void language sql security definer
    set search_path = identity as $$
    delete from membership where "workspaceId" = current_setting('app.workspace_id')::uuid and "userId" = person;
    delete from session s where s."userId" = person
      and not exists (select 1 from membership m where m."userId" = person);
  $$;
  create function identity.renew_membership(new_id uuid, person uuid, new_role text) returns void language sql
    security definer set search_path = identity as $$
    insert into membership (id, "workspaceId", "userId", role, "createdAt")
      select new_id, workspace_id, id, new_role, now() from public.member
      where workspace_id = current_setting('app.workspace_id')::uuid and id = person
      on conflict ("workspaceId", "userId") do nothing;
  $$;
  revoke all on function identity.change_membership(uuid, text), identity.end_membership(uuid),
    identity.renew_membership(uuid, uuid, text) from public;
  grant execute on function identity.change_membership(uuid, text), identity.end_membership(uuid),
    identity.renew_membership(uuid, uuid, text) to genklang_app`;

/** As before, and a member who left keeps their former role and the moment; who comes back has neither. */
const MEMBER_SYNC = `
  create or replace function sync_member() returns trigger language plpgsql security definer
    set search_path = public, identity as $$
  begin
    if tg_op = 'DELETE' then
      perform set_config('app.workspace_id', old."workspaceId"::text, true);
      update member set former_role = role, role = 'removed', is_on_duty = false, deactivated_at = now()
        where workspace_id = old."workspaceId" and id = old."userId";
      return old;
    end if;
    perform set_config('app.workspace_id', new."workspaceId"::text, true);
    insert into member (workspace_id, id, name, role)
      select new."workspaceId", u.id, u.name, new.role from identity."user" u where u.id = new."userId"
      on conflict (workspace_id, id) do update
        set name = excluded.name, role = excluded.role, former_role = null, deactivated_at = null;
    insert into event_counter (workspace_id) values (new."workspaceId") on conflict do nothing;
    return new;
  end $$`;

const MEMBER_SYNC_BEFORE = `
  create or replace function sync_member() returns trigger language plpgsql security definer
    set search_path = public, identity as $$
  begin
    if tg_op = 'DELETE' then
      perform set_config('app.workspace_id', old."workspaceId"::text, true);
      update member set role = 'removed' where workspace_id = old."workspaceId" and id = old."userId";
      return old;
    end if;
    perform set_config('app.workspace_id', new."workspaceId"::text, true);
    insert into member (workspace_id, id, name, role)
      select new."workspaceId", u.id, u.name, new.role from identity."user" u where u.id = new."userId"
      on conflict (workspace_id, id) do update set name = excluded.name, role = excluded.role;
    insert into event_counter (workspace_id) values (new."workspaceId") on conflict do nothing;
    return new;
  end $$`;

/** Invitations, what was done to members and by whom, and what members say of themselves. */
export class People1795338360000 implements MigrationInterface {
  name = 'People1795338360000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [PEOPLE, INVITATIONS, MEMBERSHIPS, MEMBER_SYNC]) {
      await runner.query(statements);
    }
    for (const table of TABLES) {
      await runner.query(`alter table ${table} enable row level security`);
      await runner.query(`alter table ${table} force row level security`);
      await runner.query(
        `create policy workspace on ${table} using (workspace_id = current_setting('app.workspace_id')::uuid)`,
      );
      // What was done stays as it was written.
      await runner.query(`grant select, insert on ${table} to genklang_app`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(MEMBER_SYNC_BEFORE);
    await runner.query(`drop function identity.change_membership(uuid, text), identity.end_membership(uuid),
      identity.renew_membership(uuid, uuid, text)`);
    await runner.query(`revoke all on identity.invitation from genklang_app;
      drop policy workspace on identity.invitation; drop policy identity on identity.invitation;
      alter table identity.invitation disable row level security;
      alter table identity.invitation drop "tokenHash", drop "teamIds", drop "acceptedAt"`);
    await runner.query('drop table member_change');
    await runner.query(`alter table member drop is_on_duty, drop languages, drop signature, drop former_role,
      drop deactivated_at, drop last_seen_at`);
  }
}
