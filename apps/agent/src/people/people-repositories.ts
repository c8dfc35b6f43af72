import { Injectable } from '@nestjs/common';
import {
  ActivityRepository,
  AssignmentRepository,
  DraftRepository,
  EventLogRepository,
  InvitationRepository,
  MarkRepository,
  MemberChangeRepository,
  MemberRepository,
  MembershipRepository,
  PromiseRepository,
  TeamRepository,
} from '@genklang/entities';

/** The tables that say who works here. */
@Injectable()
export class PeopleRepositories {
  readonly activities = new ActivityRepository();
  readonly assignments = new AssignmentRepository();
  readonly changes = new MemberChangeRepository();
  readonly drafts = new DraftRepository();
  readonly events = new EventLogRepository();
  readonly invitations = new InvitationRepository();
  readonly marks = new MarkRepository();
  readonly members = new MemberRepository();
  readonly memberships = new MembershipRepository();
  readonly promises = new PromiseRepository();
  readonly teams = new TeamRepository();
}
