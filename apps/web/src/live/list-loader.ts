import type { InboxPage } from '@genklang/contract';
import { RequestError } from '../shared/http';
import type { FailureCode } from '../shared/http';
import { Observable } from '../shared/observable';
import type { RowQuery } from './row-order';
import type { RowStore } from './row-store';

export interface ListStatus {
  status: 'loading' | 'ready' | 'failed';
  failure: FailureCode | null;
  isLoadingMore: boolean;
}

export type PageSource = (query: RowQuery, cursor: string | null, signal: AbortSignal) => Promise<InboxPage>;

const SILENT_RETRY_MS = 3_000;
const LOADING: ListStatus = { status: 'loading', failure: null, isLoadingMore: false };
const READY: ListStatus = { status: 'ready', failure: null, isLoadingMore: false };

/** Fetches the pages of the list on screen into the row store. */
export class ListLoader {
  readonly status = new Observable<ListStatus>(LOADING);
  private cursor: string | null = null;
  private abort = new AbortController();

  constructor(
    private readonly rows: RowStore,
    private readonly getPage: PageSource,
    private readonly onFailure: (code: FailureCode) => void,
  ) {}

  /** Shows another view. */
  async show(query: RowQuery): Promise<void> {
    this.rows.setQuery(query);
    this.status.set(LOADING);
    await this.loadFirst();
  }

  async retry(): Promise<void> {
    this.status.set(LOADING);
    await this.loadFirst();
  }

  /** Fetches the list again while the old one stays on screen; tries until it succeeds. */
  async reload(): Promise<void> {
    const signal = this.restart();
    try {
      this.takeFirst(await this.getPage(this.rows.getQuery(), null, signal), signal);
    } catch (error) {
      if (!signal.aborted) {
        this.onFailure(codeOf(error));
        setTimeout(() => !signal.aborted && void this.reload(), SILENT_RETRY_MS);
      }
    }
  }

  async loadMore(): Promise<void> {
    const { cursor } = this;
    const { signal } = this.abort;
    if (cursor === null || this.status.get().status !== 'ready' || this.status.get().isLoadingMore) {
      return;
    }
    this.status.set({ ...READY, isLoadingMore: true });
    try {
      const page = await this.getPage(this.rows.getQuery(), cursor, signal);
      if (!signal.aborted) {
        this.cursor = page.nextCursor;
        this.rows.append(page);
        this.status.set(READY);
      }
    } catch (error) {
      if (!signal.aborted) {
        this.onFailure(codeOf(error));
        this.status.set({ ...READY, failure: codeOf(error) });
      }
    }
  }

  private async loadFirst(): Promise<void> {
    const signal = this.restart();
    try {
      this.takeFirst(await this.getPage(this.rows.getQuery(), null, signal), signal);
    } catch (error) {
      if (!signal.aborted) {
        this.onFailure(codeOf(error));
        this.status.set({ status: 'failed', failure: codeOf(error), isLoadingMore: false });
      }
    }
  }

  private takeFirst(page: InboxPage, signal: AbortSignal): void {
    if (!signal.aborted) {
      this.cursor = page.nextCursor;
      this.rows.replaceWith(page);
      this.status.set(READY);
    }
  }

  private restart(): AbortSignal {
    this.abort.abort();
    this.abort = new AbortController();
    return this.abort.signal;
  }
}

function codeOf(error: unknown): FailureCode {
  return error instanceof RequestError ? error.code : 'internal';
}
