import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the identity library's two-factor plugin keeps (its column names): a secret and backup codes, both sealed with the secret
 * key. `verified` is false until the member has proven that their app shows the right codes.
 */
const TABLE = `
  alter table identity."user" add "twoFactorEnabled" boolean not null default false;
  create table identity.two_factor (
    id uuid primary key, secret text not null, "backupCodes" text not null,
    "userId" uuid not null unique references identity."user" (id) on delete cascade,
    verified boolean not null default true, "failedVerificationCount" integer not null default 0,
    "lockedUntil" timestamptz);
  grant select, insert, update, delete on identity.two_factor to genklang_identity`;

/**
 * The plugin keeps devices that a member trusts, and sign-ins that wait for a code, among the verifications. What it forgets when a
 * member turns two-factor off is the device they do it on.
 */
const FUNCTIONS = `
  create function identity.forget_devices(person uuid) returns void language sql set search_path = identity as $$
    delete from verification
      where value = person::text and (identifier like 'trust-device-%' or identifier like '2fa-%');
  $$;
  create function identity.end_two_factor(person uuid) returns boolean language plpgsql set search_path = identity as $$
  begin
    update "user" set "twoFactorEnabled" = false where id = person and "twoFactorEnabled";
    if not found then
      return false;
    end if;
    delete from two_factor where "userId" = person;
    perform forget_devices(person);
    delete from session where "userId" = person;
    return true;
  end $$;
  create function identity.reset_two_factor(person uuid) returns text language plpgsql security definer
    set search_path = identity as $$
  declare
    here uuid := current_setting('app.workspace_id')::uuid;
  begin
    if not exists (select 1 from membership where "workspaceId" = here and "userId" = person) then
      return 'off';
    end if;
    if exists (select 1 from membership where "workspaceId" <> here and "userId" = person) then
      return 'elsewhere';
    end if;
    return case when end_two_factor(person) then 'reset' else 'off' end;
  end $$;
  revoke all on function identity.forget_devices(uuid), identity.end_two_factor(uuid), identity.reset_two_factor(uuid)
    from public;
  grant execute on function identity.forget_devices(uuid), identity.end_two_factor(uuid) to genklang_identity;
  grant execute on function identity.reset_two_factor(uuid) to genklang_app`;

/** A second step of signing in. Administrators may end it for a member who works in their workspace only. */
export class TwoFactor1795338960000 implements MigrationInterface {
  name = 'TwoFactor1795338960000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLE);
    await runner.query(FUNCTIONS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function identity.reset_two_factor(uuid), identity.end_two_factor(uuid),
      identity.forget_devices(uuid)`);
    await runner.query(`drop table identity.two_factor; alter table identity."user" drop "twoFactorEnabled"`);
  }
}
