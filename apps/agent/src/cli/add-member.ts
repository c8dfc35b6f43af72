import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { isEmail } from 'class-validator';
import { MEMBER_ROLES } from '@genklang/contract';
import { runMain } from '@genklang/platform';
import { registerMember } from '../auth/member-registration';
import { withIdentity } from './with-identity';

const USAGE =
  'Usage: npm run member:add -- --workspace "Havblik" --email mette@havblik.example --name "Mette Krogh" [--role agent]';

/** Adds a member, and the workspace if it is not there yet; prints the password of somebody new, once. */
runMain(async () => {
  const values = readFlags();
  const { workspace: workspaceName, email, name } = values;
  const role = MEMBER_ROLES.find((known) => known === values.role);
  if (!workspaceName || !name || !isEmail(email) || email === undefined || !role) {
    process.stderr.write(`${USAGE}\n--role takes one of: ${MEMBER_ROLES.join(', ')}.\n`);
    process.exitCode = 1;
    return;
  }
  const password = randomBytes(12).toString('base64url');
  await withIdentity(async (identity) => {
    const { isNew } = await registerMember(identity, { workspaceName, email, name, role, password });
    process.stdout.write(
      isNew
        ? `${name} is in ${workspaceName}. The password, shown this once: ${password}\n`
        : `${name} was known already and is in ${workspaceName}; the password is as it was.\n`,
    );
  });
});

/** The flags as they were given; none at all when one of them is unknown, and the usage says the rest. */
function readFlags(): { workspace?: string; email?: string; name?: string; role?: string } {
  try {
    return parseArgs({
      options: {
        workspace: { type: 'string' },
        email: { type: 'string' },
        name: { type: 'string' },
        role: { type: 'string', default: 'agent' },
      },
    }).values;
  } catch {
    return {};
  }
}
