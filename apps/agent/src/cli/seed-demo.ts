import 'reflect-metadata';
import { runMain } from '@genklang/platform';
import { registerMember } from '../auth/member-registration';
import { withIdentity } from './with-identity';

const WORKSPACE = 'Havblik';
const PEOPLE = [
  { name: 'Mette Krogh', email: 'mette@havblik.example', role: 'owner' },
  { name: 'Sara Holm', email: 'sara@havblik.example', role: 'agent' },
] as const;

/** Makes the demo's workspace and its people. Safe to run at every start. */
runMain(async () => {
  await withIdentity(async (identity, config) => {
    const password = config.DEMO_PASSWORD;
    if (password === undefined) {
      throw new Error('Set DEMO_PASSWORD to the password that the demo’s people sign in with.');
    }
    for (const person of PEOPLE) {
      await registerMember(identity, { ...person, workspaceName: WORKSPACE, password });
    }
  });
});
