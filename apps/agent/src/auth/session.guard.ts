import { createParamDecorator, Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { may } from '@genklang/contract';
import type { Action } from '@genklang/contract';
import { AppError } from '@genklang/platform';
import type { Session } from './session';
import { SessionService } from './session.service';

type SessionRequest = Request & { session?: Session };

/** What a route takes; the policy says which roles have it. Every route behind {@link SessionGuard} says so. */
export const May = Reflector.createDecorator<Action>();

/** Lets a request through that carries a valid session of somebody who may do what the route does. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly sessions: SessionService,
    private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<SessionRequest>();
    const session = await this.sessions.get(request.headers);
    const action: Action | undefined = this.reflector.get(May, context.getHandler());
    if (action === undefined || !may(session.role, action)) {
      throw new AppError('forbidden');
    }
    request.session = session;
    return true;
  }
}

/** The session that {@link SessionGuard} proved. */
export const CurrentSession = createParamDecorator((_: unknown, context: ExecutionContext): Session => {
  const { session } = context.switchToHttp().getRequest<SessionRequest>();
  if (!session) {
    throw new AppError('unauthenticated');
  }
  return session;
});
