import { createParamDecorator, Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { AppError } from '@genklang/platform';
import type { Session } from './session';
import { SessionService } from './session.service';

type SessionRequest = Request & { session?: Session };

/** Lets a request through that carries a valid session. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(private readonly sessions: SessionService) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<SessionRequest>();
    request.session = await this.sessions.get(request.headers);
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
