import type { ChannelSummary, InboxCounts, MemberSettings, SessionInfo, UnreadBulletin } from '@genklang/contract';
import { getJson, postJson, RequestError } from '../shared/http';
import { Observable } from '../shared/observable';

export type SessionState =
  | { status: 'unknown' }
  | { status: 'signed-out' }
  | { status: 'signed-in'; session: SessionInfo }
  /** The session ended while the member was working: the page stays, sign-in goes over it. */
  | { status: 'ended'; session: SessionInfo };

/** Who is signed in. */
export class SessionStore {
  readonly state = new Observable<SessionState>({ status: 'unknown' });

  /** Asks the server who we are; null when nobody. */
  async load(): Promise<SessionInfo | null> {
    try {
      const fresh = await getJson<SessionInfo>('/api/session');
      const session = { ...fresh, channels: keepNewer(this.find()?.channels ?? [], fresh.channels) };
      this.state.set({ status: 'signed-in', session });
      return session;
    } catch (error) {
      if (error instanceof RequestError && error.code === 'unauthenticated') {
        this.end();
        return null;
      }
      throw error;
    }
  }

  find(): SessionInfo | null {
    const state = this.state.get();
    return state.status === 'signed-in' || state.status === 'ended' ? state.session : null;
  }

  end(): void {
    const session = this.find();
    this.state.set(session === null ? { status: 'signed-out' } : { status: 'ended', session });
  }

  async signOut(): Promise<void> {
    await postJson('/api/auth/sign-out', {});
    this.state.set({ status: 'signed-out' });
  }

  setSettings(settings: MemberSettings): void {
    this.change((session) => ({ ...session, settings }));
  }

  findChannel(id: string): ChannelSummary | undefined {
    return this.find()?.channels.find((channel) => channel.id === id);
  }

  setCounts(counts: InboxCounts): void {
    this.change((session) => ({ ...session, counts }));
  }

  setUnreadBulletins(unreadBulletins: UnreadBulletin[]): void {
    this.change((session) => ({ ...session, unreadBulletins }));
  }

  applyChannels(channels: readonly ChannelSummary[]): void {
    if (channels.length > 0) {
      this.change((session) => ({ ...session, channels: mergeChannels(session.channels, channels) }));
    }
  }

  private change(change: (session: SessionInfo) => SessionInfo): void {
    this.state.update((state) =>
      state.status === 'signed-in' || state.status === 'ended' ? { ...state, session: change(state.session) } : state,
    );
  }
}

/** Newer versions win; channels that we did not know are added. */
export function mergeChannels(held: readonly ChannelSummary[], fresh: readonly ChannelSummary[]): ChannelSummary[] {
  const channels = new Map(held.map((channel) => [channel.id, channel]));
  for (const channel of fresh) {
    const known = channels.get(channel.id);
    if (known === undefined || channel.version > known.version) {
      channels.set(channel.id, channel);
    }
  }
  return [...channels.values()];
}

/** The channels there are now: those that are gone fall away, and what was pushed to us while we asked stays. */
function keepNewer(held: readonly ChannelSummary[], fresh: readonly ChannelSummary[]): ChannelSummary[] {
  const ids = new Set(fresh.map(({ id }) => id));
  return mergeChannels(held, fresh).filter(({ id }) => ids.has(id));
}
