import { Injectable } from '@nestjs/common';
import {
  ActivityRepository,
  AssignmentRepository,
  ChannelRepository,
  ClaimRepository,
  ConversationRepository,
  DeadlineRepository,
  EventLogRepository,
  MentionRepository,
  NoteRepository,
  NotificationRepository,
  ReplyRepository,
  RuleEffectRepository,
  RuleFactsRepository,
  RuleQueueRepository,
  RuleRepository,
  RuleRunRepository,
} from '@genklang/entities';

/** The tables that rules and deadlines read and change. */
@Injectable()
export class RoutingRepositories {
  readonly activities = new ActivityRepository();
  readonly assignments = new AssignmentRepository();
  readonly channels = new ChannelRepository();
  readonly claims = new ClaimRepository();
  readonly conversations = new ConversationRepository();
  readonly deadlines = new DeadlineRepository();
  readonly effects = new RuleEffectRepository();
  readonly events = new EventLogRepository();
  readonly facts = new RuleFactsRepository();
  readonly mentions = new MentionRepository();
  readonly notes = new NoteRepository();
  readonly notifications = new NotificationRepository();
  readonly queue = new RuleQueueRepository();
  readonly replies = new ReplyRepository();
  readonly rules = new RuleRepository();
  readonly runs = new RuleRunRepository();
}
