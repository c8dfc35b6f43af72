import { runCommand, UsageError } from './run-command';

/** The company of the demo, and how often its pretend X is polled. */
const HANDLE = 'havblik';
const POLL_INTERVAL_MS = 3_000;

/** Connects the demo's workspace to the sandbox. Safe to run at every start. */
runCommand(async ({ config, workspaceId, connections }) => {
  if (config.SANDBOX_URL === undefined) {
    throw new UsageError('Set SANDBOX_URL to the address of the sandbox networks.');
  }
  await ask(config.SANDBOX_URL, '/__control/accounts', {
    handle: HANDLE,
    name: 'Havblik',
    bio: 'Møbler til livet ved havet',
  });
  const token = await ask(config.SANDBOX_URL, '/__control/tokens', { handle: HANDLE });
  const connected = await connections.connect({
    workspaceId,
    network: 'x',
    settings: { baseUrl: config.SANDBOX_URL, webUrl: config.SANDBOX_URL },
    credentials: {
      clientId: token['clientId'],
      clientSecret: token['clientSecret'],
      accessToken: token['accessToken'],
      refreshToken: token['refreshToken'],
      expiresAt: new Date(Date.now() + Number(token['expiresInSec']) * 1_000).toISOString(),
    },
    pollIntervalMs: POLL_INTERVAL_MS,
  });
  return `${connected.name} is connected to the sandbox.`;
});

async function ask(sandboxUrl: string, path: string, body: unknown): Promise<Record<string, string | number>> {
  const response = await fetch(new URL(path, sandboxUrl), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) {
    throw new UsageError(`The sandbox at ${sandboxUrl} answered ${response.status} to ${path}.`);
  }
  return (await response.json()) as Record<string, string | number>;
}
