import { PeopleGateway } from '../realtime/people.gateway';
import { PresenceGateway } from '../realtime/presence.gateway';
import { PresenceService } from '../realtime/presence.service';
import { InvitationsService } from './invitations.service';
import { JoinService } from './join.service';
import { LastSeen } from './last-seen';
import { PeopleRepositories } from './people-repositories';
import { PeopleService } from './people.service';
import { ProfileService } from './profile.service';
import { TeamsService } from './teams.service';

/** Who works here, and what they do together. */
export const PEOPLE_PROVIDERS = [
  InvitationsService,
  JoinService,
  LastSeen,
  PeopleGateway,
  PeopleRepositories,
  PeopleService,
  PresenceGateway,
  PresenceService,
  ProfileService,
  TeamsService,
];
