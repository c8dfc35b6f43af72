import type { ComposerMode } from './draft-store';

/** What a sign at the start of a word offers. */
export type TriggerKind = 'template' | 'emoji' | 'member';

export interface Trigger {
  kind: TriggerKind;
  /** What was typed after the sign. */
  query: string;
  /** Where the sign stands. */
  start: number;
}

interface Sign {
  kind: TriggerKind;
  /** So many letters it takes: ":D" is no search. */
  atLeast: number;
  modes: readonly ComposerMode[];
}

const SIGNS: Record<string, Sign> = {
  '/': { kind: 'template', atLeast: 0, modes: ['reply', 'note'] },
  ':': { kind: 'emoji', atLeast: 2, modes: ['reply', 'note'] },
  // In a reply it names somebody on the network, whom we do not know.
  '@': { kind: 'member', atLeast: 0, modes: ['note'] },
};

/** The sign that the caret stands behind, with only letters between; null where there is none. */
export function findTrigger(text: string, caret: number, mode: ComposerMode): Trigger | null {
  const match = /(?:^|[\s(])([/:@])([\p{L}\p{M}\p{N}-]*)$/u.exec(text.slice(0, caret));
  const [, name = '', query = ''] = match ?? [];
  const sign = SIGNS[name];
  const isMeant = sign !== undefined && sign.modes.includes(mode) && query.length >= sign.atLeast;
  return isMeant ? { kind: sign.kind, query, start: caret - query.length - 1 } : null;
}
