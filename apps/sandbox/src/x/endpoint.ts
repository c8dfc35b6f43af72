import type { WireRequest } from '../http/request';
import type { User } from '../store/model';

/** What an endpoint answers; the limits' headers are added by the API. */
export interface EndpointAnswer {
  status: number;
  body: object;
  createdPostId?: string;
}

/** An endpoint behind a token: what it does with a request of `caller`. */
export type Endpoint = (request: WireRequest, caller: User) => EndpointAnswer;
