import type { ConversationState } from '@genklang/contract';
import type { ParsedSearch } from '@genklang/domain';
import type { WorkspaceScope } from '../workspace/workspace-scope';
import { searchConditions, wordsQuery, writersQuery } from './search-conditions';
import { SearchParameters } from './search-parameters';

/** What a search found. */
export interface FoundEntry {
  id: string;
  kind: 'mention' | 'reply' | 'note';
  conversationId: string;
  at: Date;
  /** The text, its beginning where it is very long. */
  text: string;
  writer: string | null;
  customerName: string;
  channelId: string;
  state: ConversationState;
}

/** Where a page of findings ended. */
export interface SearchPosition {
  at: Date;
  id: string;
}

export interface SearchQuery {
  search: ParsedSearch;
  memberId: string;
  after?: SearchPosition;
  limit: number;
  /** How many of the newest entries are looked through first, where it is not the usual number. */
  probed?: number;
}

/** The newest entries that are looked through first: enough for every word that is not rare. */
const PROBED = 20_000;
/** The newest places of a rare word that are held against the operators, newest first as the function hands them out. */
const CANDIDATES = 20_000;
const TEXT_SHOWN = 4_000;
/** The customers that `from:` may mean at once, those with the shortest handle first. */
const WRITERS = 500;
/** The newest entries of one writer that are looked through: all that nearly anybody ever wrote. */
const PROBED_OF_WRITER = 100_000;

/** Full text over the whole history: mentions, replies, notes. */
export class SearchRepository {
  /**
   * Entries that hold all that is looked for, newest first, in two steps. The newest are looked through in order of time, which finds
   * common words at once; a word that is too rare for that is looked up in the index of words, which is quick for just those. Each
   * alone has words for which it takes seconds. With `from:`, what these writers wrote is all there is to look through.
   * Served by `search_entry_by_time`, `search_entry_by_author`, `search_entry_by_member`, `search_entry_words`.
   */
  async find(scope: WorkspaceScope, query: SearchQuery): Promise<FoundEntry[]> {
    const probed = await this.findIds(scope, query, 'probe');
    const isEnough = probed.length >= query.limit || !hasWords(query) || query.search.from !== null;
    const ids = isEnough ? probed : await this.findIds(scope, query, 'index');
    return await this.describe(scope, ids);
  }

  /** Only what the first step finds: for when the second took too long. */
  async findNewest(scope: WorkspaceScope, query: SearchQuery): Promise<FoundEntry[]> {
    return await this.describe(scope, await this.findIds(scope, query, 'probe'));
  }

  /** Whether `from:` means more customers than are looked through. */
  async hasTooManyWriters(scope: WorkspaceScope, { search, memberId }: SearchQuery): Promise<boolean> {
    if (search.from === null) {
      return false;
    }
    const parameters = new SearchParameters(scope.workspaceId, memberId);
    const { authors } = writersQuery(search.from, parameters);
    const rows: unknown[] = await scope.manager.query(
      `${authors} and $2::uuid is not null offset ${WRITERS} limit 1`,
      parameters.values,
    );
    return rows.length > 0;
  }

  private async findIds(scope: WorkspaceScope, query: SearchQuery, step: 'probe' | 'index'): Promise<string[]> {
    const parameters = new SearchParameters(scope.workspaceId, query.memberId);
    const words = wordsQuery(query.search, parameters);
    const bounds = searchConditions(query.search, parameters);
    if (query.after) {
      const { at, id } = query.after;
      bounds.push(`(e.at, e.id) < (${parameters.add(at)}::timestamptz, ${parameters.add(id)}::uuid)`);
    }
    const source = `search_entry e where ${['e.workspace_id = $1', '$2::uuid is not null', ...bounds].join(' and ')}`;
    const limit = parameters.add(query.limit);
    const matched = words === null ? '' : `where words @@ ${words}`;
    const sql =
      step === 'probe'
        ? `select id from (${newest(query, source, parameters)}) newest
           ${matched} order by at desc, id desc limit ${limit}`
        : `select id from (select e.id, e.at from search_candidates(${words}, ${CANDIDATES}) found
           cross join lateral (select e.id, e.at from ${source} and e.id = found.id limit 1) e limit ${limit}) kept
           order by at desc, id desc`;
    const rows: { id: string }[] = await scope.manager.query(sql, parameters.values);
    return rows.map((row) => row.id);
  }

  private async describe(scope: WorkspaceScope, ids: string[]): Promise<FoundEntry[]> {
    if (ids.length === 0) {
      return [];
    }
    return await scope.manager.query(
      `select e.id, e.kind, e.conversation_id as "conversationId", e.at, left(coalesce(m.text, r.text, n.text, ''), ${TEXT_SHOWN}) as text,
         coalesce(w.name, a.name) as writer, ca.name as "customerName", c.channel_id as "channelId", c.state
       from search_entry e
       join conversation c on c.workspace_id = e.workspace_id and c.id = e.conversation_id
       join author ca on ca.workspace_id = c.workspace_id and ca.id = c.author_id
       left join author a on a.workspace_id = e.workspace_id and a.id = e.author_id
       left join member w on w.workspace_id = e.workspace_id and w.id = e.member_id
       left join mention m on m.workspace_id = e.workspace_id and m.id = e.id and e.kind = 'mention'
       left join reply r on r.workspace_id = e.workspace_id and r.id = e.id and e.kind = 'reply'
       left join note n on n.workspace_id = e.workspace_id and n.id = e.id and e.kind = 'note'
       where e.workspace_id = $1 and e.id = any($2::uuid[]) order by e.at desc, e.id desc`,
      [scope.workspaceId, ids],
    );
  }
}

/** The newest entries that are looked through. */
function newest({ search, probed }: SearchQuery, source: string, parameters: SearchParameters): string {
  const entries = `select e.id, e.at, e.words from ${source}`;
  const order = 'order by e.at desc, e.id desc';
  if (search.from === null) {
    return `${entries} ${order} limit ${probed ?? PROBED}`;
  }
  const { authors, members } = writersQuery(search.from, parameters);
  const of = (writers: string, column: string): string =>
    `select e.* from (${writers}) w cross join lateral (${entries} and ${column} = w.id ${order} limit ${PROBED_OF_WRITER}) e`;
  return `${of(`${authors} order by a.handle_key limit ${WRITERS}`, 'e.author_id')} union all ${of(members, 'e.member_id')}`;
}

function hasWords({ search }: SearchQuery): boolean {
  return search.words.length + search.phrases.length > 0;
}
