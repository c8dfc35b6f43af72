import type { SandboxFault } from '@genklang/testing';
import type { PeerFault } from './peer';

const FAULTS = {
  'server-error': { kind: 'status', status: 503 },
  html: { kind: 'html' },
  truncated: { kind: 'truncated' },
  reset: { kind: 'reset' },
  empty: { kind: 'empty' },
  'wrong-type': { kind: 'wrong-type' },
  huge: { kind: 'huge' },
  'gzip-lie': { kind: 'gzip-lie' },
  'redirect-loop': { kind: 'redirect-loop' },
  'rate-limit': { kind: 'rate-limit' },
} as const satisfies Record<PeerFault, { kind: string; status?: number }>;

/** A fault of the suite as the sandbox plays it, once, on paths that begin so. A rate limit says its end in `Retry-After`. */
export function sandboxFault(fault: PeerFault, path: string, options: { resetAfterSec?: number } = {}): SandboxFault {
  const wait = { headers: { 'retry-after': String(options.resetAfterSec ?? 60) } };
  return { ...FAULTS[fault], method: 'GET', path, times: 1, ...(fault === 'rate-limit' ? wait : {}) };
}
