import type { CustomerDetail } from '@genklang/contract';
import { getJson, RequestError } from '../shared/http';
import type { FailureCode } from '../shared/http';
import { Observable } from '../shared/observable';

/** Customers that are remembered: those on the page, and those that were there last. */
const KEPT = 20;

/** What is known of a customer; `failure` says that the last attempt did not get through. */
export interface CustomerSnapshot {
  data: CustomerDetail | null;
  failure: FailureCode | null;
}

/** Customers by any of their handles, fetched when they are first looked at and again when they change. */
export class CustomerStore {
  private readonly known = new Map<string, Observable<CustomerSnapshot>>();

  constructor(
    private readonly fetch: (id: string) => Promise<CustomerDetail> = (id) =>
      getJson(`/api/customers/${encodeURIComponent(id)}`),
  ) {}

  get(id: string): Observable<CustomerSnapshot> {
    const held = this.known.get(id);
    const snapshot = held ?? new Observable<CustomerSnapshot>({ data: null, failure: null });
    // The one that was asked for longest ago goes first.
    this.known.delete(id);
    this.known.set(id, snapshot);
    const oldest = this.known.keys().next().value;
    if (this.known.size > KEPT && oldest !== undefined) {
      this.known.delete(oldest);
    }
    if (held === undefined) {
      void this.load(id);
    }
    return snapshot;
  }

  async load(id: string): Promise<void> {
    const snapshot = this.known.get(id);
    if (snapshot === undefined) {
      return;
    }
    try {
      snapshot.set({ data: await this.fetch(id), failure: null });
    } catch (error) {
      const failure = error instanceof RequestError ? error.code : 'internal';
      snapshot.update((now) => ({ ...now, failure }));
    }
  }

  /** Shows what a change answered, without waiting for the news of it. */
  put(detail: CustomerDetail): void {
    for (const { id } of detail.handles) {
      this.known.get(id)?.set({ data: detail, failure: null });
    }
  }

  /** Fetches again those that changed; null for all, after something may have been missed. */
  refresh(ids: readonly string[] | null): void {
    for (const [id, snapshot] of this.known) {
      const { data } = snapshot.get();
      const names = [id, data?.id, ...(data?.handles ?? []).map((handle) => handle.id)];
      if (ids === null || names.some((name) => name !== undefined && ids.includes(name))) {
        void this.load(id);
      }
    }
  }
}
