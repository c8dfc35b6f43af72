#!/usr/bin/env node
// `npx genklang sentiment "text"`: what the scorer makes of a text, and why. Needs no server.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build, BuildError } from './lib/build.mjs';
import { root } from './lib/root.mjs';
import { sentimentReport } from './lib/sentiment-report.mjs';

const USAGE = `Usage: genklang sentiment [--hint da|sv|nb|en] [--json] ["text"]

Scores a text, or what comes on standard input, and shows the words that decided.

  --hint   the language that the text is probably in
  --json   everything the scorer says, as JSON`;

/** What was asked wrongly; the message is for people. */
class UsageError extends Error {}

/** @throws {UsageError} */
function readRequest() {
  let parsed;
  try {
    parsed = parseArgs({
      allowPositionals: true,
      options: { hint: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    throw new UsageError(error.message, { cause: error });
  }
  const { values, positionals } = parsed;
  const [command, ...words] = positionals;
  if (values.help) {
    return { isHelp: true };
  }
  if (command !== 'sentiment') {
    throw new UsageError(command === undefined ? 'Say what to do.' : `There is no command "${command}".`);
  }
  const isTyped = words.length > 0;
  if (!isTyped && process.stdin.isTTY) {
    throw new UsageError('There is no text.');
  }
  const text = (isTyped ? words.join(' ') : fs.readFileSync(0, 'utf8')).trim();
  if (text === '') {
    throw new UsageError('The text is empty.');
  }
  return { text, hint: values.hint, isJson: values.json === true };
}

async function main() {
  const request = readRequest();
  if (request.isHelp) {
    console.log(USAGE);
    return;
  }
  // What is told of the build must not stand in the answer.
  await build({ only: 'apps and libs', say: (text) => process.stderr.write(text) });
  const { analyze } = createRequire(import.meta.url)(path.join(root, 'dist/libs/sentiment/src/index.js'));
  const analysis = analyze(request.text, { languageHint: request.hint });
  console.log(request.isJson ? JSON.stringify(analysis, null, 2) : sentimentReport(analysis));
}

try {
  await main();
} catch (error) {
  if (error instanceof UsageError) {
    console.error(`${error.message}\n\n${USAGE}`);
    process.exitCode = 2;
  } else {
    console.error(error instanceof BuildError ? error.message : error);
    process.exitCode = 1;
  }
}
