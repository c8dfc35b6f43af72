import { Client } from 'pg';

const LOGIN = 'genklang_service';

/**
 * Makes the login that the apps use (the owner of the tables can do too much), or gives it this password again.
 * @returns the address of the same database for that login
 */
export async function makeServiceLogin(ownerUrl: string, password: string): Promise<string> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [LOGIN]);
    const verb = rowCount === 0 ? 'create' : 'alter';
    await client.query(
      `${verb} role ${LOGIN} login nosuperuser nocreatedb nocreaterole password ${client.escapeLiteral(password)}`,
    );
  } finally {
    await client.end();
  }
  const url = new URL(ownerUrl);
  url.username = LOGIN;
  url.password = password;
  return url.href;
}
