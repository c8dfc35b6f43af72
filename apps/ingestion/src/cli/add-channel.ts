import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { describeNetwork, listNetworks } from '@genklang/channels';
import { runCommand, UsageError } from './run-command';

const USAGE =
  'Usage: npm run channel:add -- --network x --credentials FILE.json [--settings FILE.json] [--interval SECONDS]';

/** Connects a channel, or connects a known one again. Credentials come from a file, so that no shell history keeps them. */
runCommand(async ({ workspaceId, connections }) => {
  const values = readFlags();
  const network = values.network ?? '';
  const known = listNetworks().map((candidate) => candidate.id);
  if (!known.includes(network)) {
    throw new UsageError(`${USAGE}\n--network takes one of: ${known.join(', ')}.`);
  }
  if (values.credentials === undefined) {
    throw new UsageError(`${USAGE}\nThe credentials file is a JSON object with:\n${describeFields(network)}`);
  }
  const connected = await connections.connect({
    workspaceId,
    network,
    settings: values.settings === undefined ? {} : readJson(values.settings),
    credentials: readJson(values.credentials),
    pollIntervalMs: values.interval === undefined ? undefined : parseInterval(values.interval),
  });
  const verb = connected.isNew ? 'Connected' : 'Connected again';
  return `${verb}: ${connected.name} on ${describeNetwork(network).name}. It is polled from now on.`;
});

/** Each way to sign in that needs no browser, and what it takes. */
function describeFields(network: string): string {
  return describeNetwork(network)
    .signIns.filter((signIn) => signIn.kind === 'fields')
    .flatMap((signIn) => [
      ` ${signIn.label.en}`,
      ...signIn.fields.map(
        ({ name, isRequired, label, hint }) => `  ${name}${isRequired ? '' : ' (optional)'}: ${label.en}. ${hint.en}`,
      ),
    ])
    .join('\n');
}

function readFlags(): { network?: string; credentials?: string; settings?: string; interval?: string } {
  try {
    return parseArgs({
      options: {
        network: { type: 'string' },
        credentials: { type: 'string' },
        settings: { type: 'string' },
        interval: { type: 'string' },
      },
    }).values;
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new UsageError(`${path} cannot be read as JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function parseInterval(seconds: string): number {
  const value = Number(seconds);
  if (!Number.isInteger(value) || value < 1 || value > 86_400) {
    throw new UsageError('--interval takes whole seconds from 1 to 86400.');
  }
  return value * 1_000;
}
