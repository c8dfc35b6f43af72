import type { Point, Use } from './point';
import { poll } from './steps';

/** No secret in what is thrown, and so in no log. */
export function describeSecrets(use: Use, point: Point): void {
  point(['poll', 'fault'], '[19] tells no secret in an error, whatever goes wrong', async () => {
    const { peer, account } = use();
    const secrets = Object.entries(account.credentials as Record<string, unknown>)
      .filter(([field, value]) => /token|secret|password|jwt|key/i.test(field) && typeof value === 'string')
      .map(([, value]) => String(value))
      .filter((value) => value.length > 5);
    const failures: unknown[] = [];
    for (const fault of ['server-error', 'html', 'truncated', 'reset', 'rate-limit'] as const) {
      await peer.failNextRead(fault);
      failures.push(await poll(use()).catch((reason: unknown) => reason));
    }
    await peer.revokeAccess();
    failures.push(await poll(use()).catch((reason: unknown) => reason));
    failures.push(await peer.channel.refreshCredentials(account).catch((reason: unknown) => reason));
    const told = failures
      .map((error) => `${String(error)} ${JSON.stringify(error)} ${(error as Error).stack}`)
      .join('\n');
    expect(secrets.filter((secret) => told.includes(secret))).toEqual([]);
  });
}
