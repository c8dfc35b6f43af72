import type { ChannelSummary, SessionInfo } from '@genklang/contract';
import { createContext, use, useCallback, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import { useObservable } from '../shared/observable';
import type { Live } from './live';
import type { ListSnapshot, RowView } from './row-view';
import type { SessionStore } from './session-store';
import type { ThreadSnapshot } from './thread-store';

interface LiveValue {
  live: Live;
  session: SessionInfo;
}

const LiveContext = createContext<LiveValue | null>(null);

interface LiveProviderProps {
  live: Live;
  sessionStore: SessionStore;
  children: ReactNode;
}

export function LiveProvider({ live, sessionStore, children }: LiveProviderProps) {
  const state = useObservable(sessionStore.state);
  if (state.status !== 'signed-in' && state.status !== 'ended') {
    return null;
  }
  return <LiveContext value={{ live, session: state.session }}>{children}</LiveContext>;
}

function useLiveValue(): LiveValue {
  const value = use(LiveContext);
  if (value === null) {
    throw new Error('The inbox is drawn outside its LiveProvider.');
  }
  return value;
}

export function useLive(): Live {
  return useLiveValue().live;
}

export function useSession(): SessionInfo {
  return useLiveValue().session;
}

export function useChannel(id: string): ChannelSummary | undefined {
  return useSession().channels.find((channel) => channel.id === id);
}

export function useList(): ListSnapshot {
  const { rows } = useLive();
  return useSyncExternalStore(rows.subscribeList, rows.getList);
}

export function useRowView(id: string): RowView | null {
  const { rows } = useLive();
  const subscribe = useCallback((listener: () => void) => rows.subscribeRow(id, listener), [rows, id]);
  return useSyncExternalStore(subscribe, () => rows.getRowView(id));
}

/** Follows one row only, so that choosing one draws no other anew. */
export function useIsPicked(id: string): boolean {
  const { picks } = useLive();
  return useSyncExternalStore(picks.ids.subscribe, () => picks.ids.get().has(id));
}

export function useThread(id: string): ThreadSnapshot {
  return useObservable(useLive().threads.get(id).snapshot);
}
