import type { SandboxClock } from '../clock';
import type { WireRequest } from '../http/request';
import type { Blobs } from './blobs';
import { cidOf, tidOf } from './ids';
import type { Account, BlueskyNetwork, Post } from './network';
import { type PostRecord, readPostRecord } from './records';
import { inputOf, invalidRequest, requiredInput, requiredParam, XrpcError } from './xrpc';

const COLLECTION = 'app.bsky.feed.post';
const RECORD_KEY = /^[a-zA-Z0-9_~.:-]{1,512}$/;
const TID = /^[234567abcdefghij][234567abcdefghijklmnopqrstuvwxyz]{12}$/;

/** What was written. */
export interface Written {
  body: object;
  createdPostId?: string;
}

/** The repository of an account: `com.atproto.repo.*`. It looks at the record, never at what the record answers. */
export class Repository {
  constructor(
    private readonly network: BlueskyNetwork,
    private readonly clock: SandboxClock,
    private readonly blobs: Blobs,
  ) {}

  /** The same record under the same key again is no write at all. */
  put(request: WireRequest, caller: Account): Written {
    const input = inputOf(request);
    const { rkey, record } = this.readWrite(input, caller, requiredInput(input, 'rkey'));
    const uri = uriOf(caller, rkey);
    const known = this.network.findPost(uri);
    const isSame = known?.cid === cidOf(record);
    const post = this.network.put(caller, rkey, record);
    return {
      body: isSame ? refOf(post) : { ...refOf(post), ...this.commit(), validationStatus: 'valid' },
      ...(known ? {} : { createdPostId: post.uri }),
    };
  }

  /** A key that is taken is a server error: so the real one answers. */
  create(request: WireRequest, caller: Account): Written {
    const input = inputOf(request);
    const given = input['rkey'] === undefined ? tidOf(this.clock.now() * 1000) : requiredInput(input, 'rkey');
    const { rkey, record } = this.readWrite(input, caller, given);
    if (this.network.findPost(uriOf(caller, rkey))) {
      throw new XrpcError(500, 'InternalServerError', 'Internal Server Error');
    }
    const post = this.network.put(caller, rkey, record);
    const body = { ...refOf(post), ...this.commit(), validationStatus: 'valid' };
    return { body, createdPostId: post.uri };
  }

  /** What is not there is deleted, too. */
  delete(request: WireRequest, caller: Account): Written {
    const input = inputOf(request);
    this.checkRepo(requiredInput(input, 'repo'), caller);
    this.network.remove(`at://${caller.did}/${requiredInput(input, 'collection')}/${requiredInput(input, 'rkey')}`);
    return { body: this.commit() };
  }

  /** Open to everybody. */
  get(request: WireRequest): object {
    const owner = this.network.findAccount(requiredParam(request, 'repo'));
    const collection = requiredParam(request, 'collection');
    const uri = `at://${owner?.did ?? requiredParam(request, 'repo')}/${collection}/${requiredParam(request, 'rkey')}`;
    const post = this.network.findPost(uri);
    if (!post) {
      throw invalidRequest(`Could not locate record: ${uri}`, 'RecordNotFound');
    }
    return { ...refOf(post), value: post.record };
  }

  private readWrite(
    input: Record<string, unknown>,
    caller: Account,
    rkey: string,
  ): { rkey: string; record: PostRecord } {
    this.checkRepo(requiredInput(input, 'repo'), caller);
    if (requiredInput(input, 'collection') !== COLLECTION) {
      throw invalidRequest('the sandbox keeps app.bsky.feed.post only');
    }
    if (!RECORD_KEY.test(rkey) || !TID.test(rkey)) {
      throw invalidRequest(`Invalid record key for ${COLLECTION}: ${rkey}`);
    }
    const record = readPostRecord(input['record']);
    this.blobs.check(record.embed);
    return { rkey, record };
  }

  private checkRepo(repo: string, caller: Account): void {
    if (repo !== caller.did && repo !== caller.handle) {
      throw new XrpcError(401, 'AuthenticationRequired', 'Authentication Required');
    }
  }

  private commit(): object {
    const rev = tidOf(this.clock.now() * 1000);
    return { commit: { cid: cidOf({ rev }), rev } };
  }
}

function uriOf(owner: Account, rkey: string): string {
  return `at://${owner.did}/${COLLECTION}/${rkey}`;
}

function refOf(post: Post): { uri: string; cid: string } {
  return { uri: post.uri, cid: post.cid };
}
