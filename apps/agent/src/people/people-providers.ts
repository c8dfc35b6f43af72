import { HandOverService } from '../conversations/hand-over.service';
import { NotificationsService } from '../notifications/notifications.service';
import { Notifier } from '../notifications/notifier';
import { TogetherGateway } from '../realtime/together.gateway';
import { PeopleGateway } from '../realtime/people.gateway';
import { PresenceGateway } from '../realtime/presence.gateway';
import { PresenceService } from '../realtime/presence.service';
import { AssignmentService } from './assignment.service';
import { InvitationsService } from './invitations.service';
import { JoinController } from './join.controller';
import { PeopleController } from './people.controller';
import { NotificationsController } from '../notifications/notifications.controller';
import { JoinService } from './join.service';
import { LastSeen } from './last-seen';
import { PeopleRepositories } from './people-repositories';
import { PeopleService } from './people.service';
import { ProfileService } from './profile.service';
import { TeamsService } from './teams.service';

/** What is read of people over HTTP. */
export const PEOPLE_CONTROLLERS = [JoinController, NotificationsController, PeopleController];

/** Who works here, and what they do together. */
export const PEOPLE_PROVIDERS = [
  AssignmentService,
  HandOverService,
  InvitationsService,
  JoinService,
  LastSeen,
  NotificationsService,
  Notifier,
  PeopleGateway,
  PeopleRepositories,
  PeopleService,
  PresenceGateway,
  PresenceService,
  ProfileService,
  TeamsService,
  TogetherGateway,
];
