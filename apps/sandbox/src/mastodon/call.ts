import type { WireRequest } from '../http/request';
import type { Account } from './account';
import type { Params } from './params';
import type { Presenter } from './presenter';

/** A request by somebody who is signed in. */
export interface Call {
  request: WireRequest;
  params: Params;
  caller: Account;
  present: Presenter;
  /** The address that was asked for, with its host. */
  address: URL;
}

/** What an endpoint answers. */
export interface CallAnswer {
  body: object;
  headers?: Record<string, string>;
  createdPostId?: string;
}
