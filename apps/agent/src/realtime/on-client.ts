import { Logger } from '@nestjs/common';
import { SubscribeMessage } from '@nestjs/websockets';
import { may, REQUEST_ACTIONS } from '@genklang/contract';
import type { Answer, ClientRequestName, ClientRequests } from '@genklang/contract';
import { AppError } from '@genklang/platform';
import type { Session } from '../auth/session';
import { toErrorBody } from '../http/to-error-body';
import { parseRequest } from '../http/parse-request';
import { takeToken } from './request-budget';
import type { InboxSocket } from './socket-types';

type Handler<Name extends ClientRequestName> = (
  session: Session,
  request: ClientRequests[Name]['request'],
  socket: InboxSocket,
) => Promise<ClientRequests[Name]['answer']>;

const logger = new Logger('Socket');

/**
 * Binds a gateway's method to a request of the contract: authorisation (`REQUEST_ACTIONS`), validation, error mapping and the type of the
 * answer. Nest's pipes, guards and filters do not reach gateways, and an error thrown in one never answers the
 * acknowledgement; this is the one door instead. A method whose answer differs from the contract does not compile.
 */
export function OnClient<Name extends ClientRequestName>(
  name: Name,
  RequestClass: new () => ClientRequests[Name]['request'] & object,
) {
  return <Bound extends Handler<Name>>(
    target: object,
    key: string,
    descriptor: TypedPropertyDescriptor<Bound>,
  ): void => {
    const handle = descriptor.value;
    if (!handle) {
      throw new Error(`${key} must be a method.`);
    }
    const answer = async function answer(this: unknown, socket: InboxSocket, given: unknown): Promise<Answer<unknown>> {
      try {
        takeToken(socket);
        const { session } = socket.data;
        if (!may(session.role, REQUEST_ACTIONS[name])) {
          throw new AppError('forbidden');
        }
        return { ok: true, data: await handle.call(this, session, await parseRequest(RequestClass, given), socket) };
      } catch (error) {
        return { ok: false, ...toErrorBody(error, logger).body };
      }
    };
    // From here on the method takes a socket and whatever came over it; its own type stays what the gateway wrote.
    Object.defineProperty(descriptor, 'value', { value: answer, writable: true, enumerable: true, configurable: true });
    SubscribeMessage(name)(target, key, descriptor);
  };
}
