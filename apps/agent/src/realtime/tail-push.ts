import { Injectable } from '@nestjs/common';
import { UnreadBulletins } from '../bulletins/unread-bulletins';
import { CountsPush } from './counts-push';
import { Rooms } from './rooms';

/** Where a tail's findings go. */
@Injectable()
export class TailPush {
  constructor(
    readonly rooms: Rooms,
    readonly counts: CountsPush,
    readonly unreadBulletins: UnreadBulletins,
  ) {}
}
