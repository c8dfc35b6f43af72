import { spawn } from 'node:child_process';
import { root } from './root.mjs';

/**
 * Runs steps one after the other, prints name, result and time of each, and what a failed one said.
 * A step is a `command` for this Node, or a `run` that answers `{ isOk, text }`.
 * @returns the names of those that failed
 */
export async function runSteps(steps) {
  const failed = [];
  for (const step of steps) {
    const startedAt = performance.now();
    const { isOk, text } = await (step.run ?? (() => runQuietly(step.command)))();
    const took = `${((performance.now() - startedAt) / 1000).toFixed(1)} s`;
    console.log(`${isOk ? 'ok    ' : 'FAILED'} ${step.name.padEnd(24)} ${took}`);
    if (!isOk || step.run !== undefined) {
      console.log(text.trimEnd().replaceAll(/^/gm, '       '));
    }
    if (!isOk) {
      failed.push(step.name);
    }
  }
  console.log(failed.length === 0 ? 'All checks passed.' : `Failed: ${failed.join(', ')}.`);
  return failed;
}

/** Runs a script with this Node and keeps what it says. */
export function runQuietly([script, ...args], env = {}) {
  return run(script, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Runs a script with this Node on our own terminal. */
export function runOpenly([script, ...args], env = {}) {
  return run(script, args, { env, stdio: 'inherit' });
}

function run(script, args, { env, stdio }) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...args], { cwd: root, stdio, env: { ...process.env, ...env } });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (more) => (text += more));
    }
    child.once('error', (error) => resolve({ isOk: false, code: 1, text: error.message }));
    child.once('close', (code) => resolve({ isOk: code === 0, code: code ?? 1, text }));
  });
}
