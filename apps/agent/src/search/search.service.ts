import { Injectable } from '@nestjs/common';
import type { SearchHit, SearchPage, SearchRequest } from '@genklang/contract';
import { highlight, isSearchEmpty, parseSearch } from '@genklang/domain';
import type { ParsedSearch } from '@genklang/domain';
import { isTimedOut, SearchDatabase, SearchRepository } from '@genklang/entities';
import type { FoundEntry, SearchQuery, WorkspaceScope } from '@genklang/entities';
import type { Session } from '../auth/session';
import { decodeCursor, encodeCursor } from '../inbox/cursor';

interface Findings {
  found: FoundEntry[];
  /** Not all that there is to find. */
  isPartial: boolean;
}

/** Finds what anybody wrote, over connections of its own: a search that takes long keeps nobody else waiting. */
@Injectable()
export class SearchService {
  constructor(
    private readonly database: SearchDatabase,
    private readonly entries: SearchRepository,
  ) {}

  async search(session: Session, request: SearchRequest): Promise<SearchPage> {
    // PostgreSQL takes neither NUL nor half a surrogate pair.
    const search = parseSearch(request.q.replaceAll('\0', ' ').toWellFormed());
    if (isSearchEmpty(search)) {
      return { hits: [], nextCursor: null, isPartial: false, unknown: search.unknown };
    }
    const after = request.cursor === undefined ? undefined : decodeCursor('cursor', request.cursor);
    const query = { search, memberId: session.memberId, after, limit: request.limit + 1 };
    const { found, isPartial } = await this.find(session.workspaceId, query);
    const shown = found.slice(0, request.limit);
    const last = shown.at(-1);
    return {
      hits: shown.map((entry) => presentHit(entry, search)),
      nextCursor: found.length > request.limit && last ? encodeCursor({ at: last.at, id: last.id }) : null,
      isPartial,
      unknown: search.unknown,
    };
  }

  private async find(workspaceId: string, query: SearchQuery): Promise<Findings> {
    const whole = await this.inTime(workspaceId, async (scope) => ({
      found: await this.entries.find(scope, query),
      isPartial: await this.entries.hasTooManyWriters(scope, query),
    }));
    const newest = async (scope: WorkspaceScope): Promise<Findings> => ({
      found: await this.entries.findNewest(scope, query),
      isPartial: true,
    });
    return whole ?? (await this.inTime(workspaceId, newest)) ?? { found: [], isPartial: true };
  }

  /** Null where it took too long. */
  private async inTime(
    workspaceId: string,
    find: (scope: WorkspaceScope) => Promise<Findings>,
  ): Promise<Findings | null> {
    try {
      return await this.database.inWorkspace(workspaceId, find);
    } catch (error) {
      if (!isTimedOut(error)) {
        throw error;
      }
      return null;
    }
  }
}

function presentHit(found: FoundEntry, search: ParsedSearch): SearchHit {
  const { id, kind, conversationId, at, text, writer, customerName, channelId, state } = found;
  const fragments = highlight(text, search);
  return { id, kind, conversationId, at: at.toISOString(), fragments, writer, customerName, channelId, state };
}
