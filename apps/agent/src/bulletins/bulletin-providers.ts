import { BulletinsGateway } from '../realtime/bulletins.gateway';
import { BulletinsService } from './bulletins.service';
import { UnreadBulletins } from './unread-bulletins';

/** What bulletins are served by. */
export const BULLETIN_PROVIDERS = [BulletinsGateway, BulletinsService, UnreadBulletins];
