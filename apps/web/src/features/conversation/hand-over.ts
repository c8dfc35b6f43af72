import type { ConversationRow, TimelineEntry } from '@genklang/contract';

/** What a summary begins with, taken from the thread. Each is null where there is nothing to say. */
export interface SummaryParts {
  customer: string;
  /** The customer's first words. */
  about: string | null;
  /** The last words, and whose they are. */
  last: { by: string; text: string } | null;
  /** Since when the customer waits. */
  waitingSince: string | null;
}

const LONGEST = 160;

export function summaryParts(row: ConversationRow, entries: readonly TimelineEntry[]): SummaryParts {
  const posts = entries.filter((entry) => entry.type === 'mention' || entry.type === 'reply');
  const first = posts.find((entry) => entry.type === 'mention' && entry.author.id === row.customer.id);
  const last = posts.at(-1);
  return {
    customer: `${row.customer.name} (@${row.customer.handle.replace(/^@/, '')})`,
    about: first === undefined ? null : short(first.text),
    last: last === undefined || last === first ? null : { by: authorOf(last), text: short(last.text) },
    waitingSince: row.waitingSince,
  };
}

function authorOf(entry: Extract<TimelineEntry, { type: 'mention' | 'reply' }>): string {
  return entry.type === 'mention' ? entry.author.name : (entry.member?.name ?? '');
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}
