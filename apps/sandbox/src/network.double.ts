import type { SandboxClock } from './clock';
import type { Answer } from './http/answer';
import type { WireRequest } from './http/request';

/** What every double gets. */
export interface DoubleParts {
  clock: SandboxClock;
}

/** A pretend network: one folder, written from the official documents, knowing nothing of the channel that will read it. */
export interface NetworkDouble {
  /** The control API's first segment, `/__control/<id>/…`. */
  readonly id: string;
  /** The answer on the wire; undefined when the path is not this network's. */
  answer(request: WireRequest): Answer | undefined;
  /** The answer of the control API; undefined when there is no such command. */
  control(request: WireRequest): Answer | undefined;
  /** Forgets everything. */
  reset(): void;
}

export type DoubleClass = new (parts: DoubleParts) => NetworkDouble;
