import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The two roles that the apps work as, and the schema of the identity library (better-auth, see ADR 2). Its column names
 * are the library's. Identity spans workspaces, so it is a schema and a role of its own instead of row-level security.
 */
export class Identity1795338000000 implements MigrationInterface {
  name = 'Identity1795338000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const role of ['genklang_app', 'genklang_identity']) {
      await runner.query(`
        do $$ begin
          create role ${role} nologin nosuperuser nocreatedb nocreaterole nobypassrls;
        exception when duplicate_object or unique_violation then null; end $$`);
    }
    await runner.query('create schema identity');
    await runner.query(`
      create table identity."user" (
        id uuid primary key, name text not null, email text not null unique, "emailVerified" boolean not null, image text,
        "createdAt" timestamptz not null default now(), "updatedAt" timestamptz not null default now());
      create table identity.session (
        id uuid primary key, "expiresAt" timestamptz not null, token text not null unique,
        "createdAt" timestamptz not null default now(), "updatedAt" timestamptz not null, "ipAddress" text, "userAgent" text,
        "userId" uuid not null references identity."user" (id) on delete cascade, "activeWorkspaceId" text);
      create index "session_userId" on identity.session ("userId");
      create table identity.account (
        id uuid primary key, "accountId" text not null, "providerId" text not null,
        "userId" uuid not null references identity."user" (id) on delete cascade, "accessToken" text, "refreshToken" text,
        "idToken" text, "accessTokenExpiresAt" timestamptz, "refreshTokenExpiresAt" timestamptz, scope text, password text,
        "createdAt" timestamptz not null default now(), "updatedAt" timestamptz not null);
      create index "account_userId" on identity.account ("userId");
      create table identity.verification (
        id uuid primary key, identifier text not null, value text not null, "expiresAt" timestamptz not null,
        "createdAt" timestamptz not null default now(), "updatedAt" timestamptz not null default now());
      create index verification_identifier on identity.verification (identifier);
      create table identity.workspace (
        id uuid primary key, name text not null, slug text not null unique, logo text, "createdAt" timestamptz not null,
        metadata text);
      create table identity.membership (
        id uuid primary key, "workspaceId" uuid not null references identity.workspace (id) on delete cascade,
        "userId" uuid not null references identity."user" (id) on delete cascade, role text not null,
        "createdAt" timestamptz not null, unique ("workspaceId", "userId"));
      create index "membership_userId" on identity.membership ("userId");
      create table identity.invitation (
        id uuid primary key, "workspaceId" uuid not null references identity.workspace (id) on delete cascade,
        email text not null, role text, status text not null, "expiresAt" timestamptz not null,
        "createdAt" timestamptz not null default now(),
        "inviterId" uuid not null references identity."user" (id) on delete cascade);
      create index "invitation_workspaceId" on identity.invitation ("workspaceId");
      create table identity.rate_limit (
        id uuid primary key, key text not null unique, count integer not null, "lastRequest" bigint not null)`);
    await runner.query('grant usage on schema identity to genklang_app, genklang_identity');
    await runner.query('grant select, insert, update, delete on all tables in schema identity to genklang_identity');
    // Jobs go from workspace to workspace: their role may know which there are, and nothing else of identity.
    await runner.query('grant select (id) on identity.workspace to genklang_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    // The roles stay: other databases of the same server may use them.
    await runner.query('drop schema identity cascade');
  }
}
