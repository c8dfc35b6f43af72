import type { ParsedSearch, SearchIs } from '@genklang/domain';
import type { SearchParameters } from './search-parameters';

/** How a word may be bent: a text is stemmed by its own language, so a word is looked for in each. */
const STEMMERS = ['danish', 'swedish', 'norwegian', 'english'];
/** A word of letters and digits alone may be the beginning of a longer one. */
const PLAIN = /^[\p{L}\p{N}]{2,}$/u;
/** As in the table's `search_words`: digits stand alone. */
const BEFORE_DIGITS = /[-_/#:.]+(?=[0-9])/g;

/** All words and phrases as one query in SQL; null when there are none. */
export function wordsQuery(search: ParsedSearch, parameters: SearchParameters): string | null {
  const words = search.words.map((word, index) => {
    const spaced = word.replaceAll(BEFORE_DIGITS, ' ').replace(/^@/, '');
    const given = `${parameters.add(spaced)}::text`;
    const isLast = index === search.words.length - 1;
    const bent = ['simple', ...STEMMERS].map((stemmer) => `plainto_tsquery('${stemmer}', ${given})`);
    const begun = isLast && PLAIN.test(spaced) ? [`to_tsquery('simple', ${given} || ':*')`] : [];
    return `(${[...bent, ...begun].join(' || ')})`;
  });
  const phrases = search.phrases.map(
    (phrase) => `phraseto_tsquery('simple', ${parameters.add(phrase.replaceAll(BEFORE_DIGITS, ' '))}::text)`,
  );
  const all = [...words, ...phrases];
  return all.length === 0 ? null : `(${all.join(' && ')})`;
}

/** Conditions that the operators ask of a conversation. */
const OF_CONVERSATION: Partial<Record<SearchIs, string>> = {
  open: `c.state = 'open'`,
  snoozed: `c.state = 'snoozed'`,
  closed: `c.state = 'closed'`,
  mine: 'c.assignee_id = $2::uuid',
  unassigned: 'c.assignee_id is null',
};

/** What the operators ask of an entry `e`. */
export function searchConditions(search: ParsedSearch, parameters: SearchParameters): string[] {
  const conditions: string[] = [];
  const kinds = search.is.filter((is) => OF_CONVERSATION[is] === undefined);
  if (kinds.length > 0) {
    conditions.push(`e.kind = any(${parameters.add(kinds)}::text[])`);
  }
  if (search.after !== null) {
    conditions.push(`e.at >= ${parameters.add(search.after)}::date`);
  }
  if (search.before !== null) {
    conditions.push(`e.at < ${parameters.add(search.before)}::date`);
  }
  const ofConversation = conversationConditions(search, parameters);
  if (ofConversation.length > 0) {
    conditions.push(`e.conversation_id in (select c.id from conversation c
      where c.workspace_id = $1 and ${ofConversation.join(' and ')})`);
  }
  return conditions;
}

/** The letter that comes after all others. */
const LAST_LETTER = '\u{10FFFF}';

/** Customers and colleagues whose handle or name begins so, as two queries for their ids. */
export interface WritersQuery {
  authors: string;
  members: string;
}

/**
 * Who is meant by `from:`, by the beginning of a handle or a name, as a range: `like` cannot be looked up in an index under row-level
 * security. Served by `author_by_handle` and `author_by_name`.
 */
export function writersQuery(from: string, parameters: SearchParameters): WritersQuery {
  const begun = from.replace(/^@/, '').toLowerCase();
  const low = `${parameters.add(begun)}::text collate "C"`;
  const high = `${parameters.add(`${begun}${LAST_LETTER}`)}::text collate "C"`;
  const within = (column: string): string => `(${column} >= ${low} and ${column} < ${high})`;
  return {
    authors: `select a.id from author a where a.workspace_id = $1 and (${within('a.handle_key')} or ${within('a.name_key')})`,
    members: `select m.id from member m where m.workspace_id = $1 and ${within('lower(m.name)')}`,
  };
}

function conversationConditions(search: ParsedSearch, parameters: SearchParameters): string[] {
  const conditions = search.is.flatMap((is) => OF_CONVERSATION[is] ?? []);
  if (search.in !== null) {
    const place = parameters.add(search.in.replace(/^@/, '').toLowerCase());
    conditions.push(`c.channel_id in (select h.id from channel h where h.workspace_id = $1
      and (lower(h.network) = ${place} or lower(trim(leading '@' from h.name)) = ${place}))`);
  }
  if (search.label !== null) {
    const label = parameters.add(search.label);
    conditions.push(`c.labels && array(select l.id from label l
      where l.workspace_id = $1 and lower(l.name) = lower(${label}))`);
  }
  return conditions;
}
