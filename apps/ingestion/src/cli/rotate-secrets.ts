import { runCommand } from './run-command';

/** Seals every channel's credentials with the current key. Requests that wait for a network are sealed for minutes only. */
runCommand(async ({ rotation }) => {
  const rotated = await rotation.rotate();
  return `${rotated} ${rotated === 1 ? 'secret was' : 'secrets were'} sealed anew. GENKLANG_PREVIOUS_SECRET_KEYS can be emptied now.`;
});
