import type {
  AccountIdentity,
  Channel,
  ChannelAccount,
  ChannelCapabilities,
  ChannelStream,
  CredentialsLife,
  PollRequest,
  PublishedPost,
  RecheckedPosts,
} from '../channel';
import { ChannelError } from '../channel-error';
import type { Outbound } from '../http/outbound';
import { parseSettings } from '../parse-settings';
import { pageOf } from '../post';
import type { PostPage } from '../post';
import { SettingsError } from '../settings-error';
import { matchesQuery } from '../text/matches-query';
import { FeedClient } from './feed.client';
import { FEED_DESCRIPTOR } from './feed.descriptor';
import { discoverFeed } from './feed.discovery';
import { readDocument } from './feed.document';
import type { FeedDocument } from './feed.document';
import { mapDocument } from './feed.mapper';
import { FeedCredentials, FeedSettings } from './feed.settings';
import { knownVersion, pageOfDocument } from './feed.window';

type FeedAccount = ChannelAccount<FeedSettings, FeedCredentials>;

/** RSS, Atom, RDF and JSON feeds: blogs, forums, newspapers. The account is the feed, known by its address. */
export class FeedChannel implements Channel<FeedSettings, FeedCredentials> {
  readonly descriptor = FEED_DESCRIPTOR;
  readonly capabilities: ChannelCapabilities = {
    hasThreads: false,
    hasEdits: true,
    ratings: 'none',
    pageSize: { min: 1, max: 200 },
    // A document that changed is read whole: what is listed late comes with it.
    maxLatenessMs: 0,
    // An entry that is no longer listed may only have moved out of the feed's window.
    recheckSize: 0,
  };

  constructor(private readonly outbound: Outbound) {}

  parseSettings(given: unknown): FeedSettings {
    return parseSettings(FeedSettings, given);
  }

  parseCredentials(given: unknown): FeedCredentials {
    return parseSettings(FeedCredentials, given ?? {});
  }

  /** Finds the feed: at the address itself, or where the page there says it is. */
  async identify(settings: FeedSettings, credentials: FeedCredentials): Promise<AccountIdentity> {
    const client = new FeedClient(this.outbound, credentials);
    const asked = new URL(settings.address);
    const answer = await client.fetch(asked);
    const here = readDocument(answer.text);
    if (here) {
      return identityOf(asked, here);
    }
    const named = discoverFeed(answer.text, answer.url);
    if (named === null) {
      throw noFeed('leads to no feed, and to no page that names one: give the address of the feed itself');
    }
    if (credentials.user && named.origin !== asked.origin) {
      throw noFeed(
        `names a feed on ${named.host}, which must not see the password: give the address of the feed itself`,
      );
    }
    const there = readDocument((await client.fetch(named)).text);
    if (!there) {
      throw noFeed(`names a feed that is none: ${named.href}`);
    }
    return identityOf(named, there);
  }

  streams(account: FeedAccount): readonly ChannelStream[] {
    return [{ name: account.search === null ? 'entries' : 'search', everyPolls: 1 }];
  }

  async poll(account: FeedAccount, request: PollRequest): Promise<PostPage> {
    const client = new FeedClient(this.outbound, account.credentials);
    const answer = await client.fetch(new URL(account.externalAccountId), knownVersion(request));
    if (answer.status === 304) {
      return pageOf();
    }
    const document = readDocument(answer.text);
    if (document === null) {
      throw new ChannelError({ kind: 'transient', outcome: 'none' }, 'The feed answered something that is no feed');
    }
    const { search } = account;
    const kind = search === null ? 'mention' : 'listening';
    const { posts, rejected } = mapDocument(document, { url: answer.url, kind, now: new Date() });
    const version = { etag: answer.headers['etag'], lastModified: answer.headers['last-modified'] };
    const page = pageOfDocument(posts, request, version);
    const isHit = ({ text, languageHint }: { text: string; languageHint: string | null }): boolean =>
      search === null || (isIn(languageHint, search.language) && matchesQuery(text, search));
    return { ...page, posts: page.posts.filter(isHit), rejected };
  }

  recheck(): Promise<RecheckedPosts> {
    return Promise.reject(unsupported());
  }

  publish(): Promise<PublishedPost> {
    return Promise.reject(unsupported());
  }

  findPublished(): Promise<PublishedPost | null> {
    return Promise.reject(unsupported());
  }

  credentialsLife(): CredentialsLife | null {
    return null;
  }

  refreshCredentials(): Promise<FeedCredentials> {
    return Promise.reject(new ChannelError({ kind: 'reconnect' }, 'A password is not renewed, but replaced'));
  }
}

/** A feed is its address. Scheme and path stay as they are: it is asked for there. */
function identityOf(url: URL, document: FeedDocument): AccountIdentity {
  const address = new URL(url);
  address.hash = '';
  address.username = '';
  address.password = '';
  return {
    externalAccountId: address.href,
    handle: document.title === '' ? address.host : document.title,
    replyLength: null,
  };
}

/** A text whose language nobody told is no reason to leave it out. */
function isIn(found: string | null, wanted: string | null): boolean {
  return found === null || wanted === null || primaryOf(found) === primaryOf(wanted);
}

/** Norwegian goes by three names. */
function primaryOf(language: string): string {
  const [code = ''] = language.toLowerCase().split(/[-_]/);
  return code === 'no' || code === 'nn' ? 'nb' : code;
}

function noFeed(message: string): SettingsError {
  return new SettingsError([{ field: 'address', message }]);
}

function unsupported(): ChannelError {
  return new ChannelError({ kind: 'unsupported' }, 'Feeds are read only');
}
