/** What a sign at the start of a word offers. */
export type TriggerKind = 'template';

export interface Trigger {
  kind: TriggerKind;
  /** What was typed after the sign. */
  query: string;
  /** Where the sign stands. */
  start: number;
}

const SIGNS: Record<string, TriggerKind> = { '/': 'template' };

/** The sign that the caret stands behind, with only letters between; null where there is none. */
export function findTrigger(text: string, caret: number): Trigger | null {
  const match = /(?:^|\s)(\/)([\p{L}\p{M}\p{N}-]*)$/u.exec(text.slice(0, caret));
  const [, sign = '', query = ''] = match ?? [];
  const kind = SIGNS[sign];
  return kind === undefined ? null : { kind, query, start: caret - query.length - 1 };
}
