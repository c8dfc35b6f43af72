import { ActivityRecord } from './activity/activity.entity';
import { AssignmentSetting } from './assignment/assignment-setting.entity';
import { Author } from './author/author.entity';
import { BusinessCalendarRecord } from './calendar/business-calendar.entity';
import { DeadlineRefresh } from './deadline/deadline-refresh.entity';
import { ServicePolicy } from './deadline/service-policy.entity';
import { RuleRecord } from './rule/rule.entity';
import { RuleCursor } from './rule/rule-cursor.entity';
import { RuleRun } from './rule/rule-run.entity';
import { Bulletin } from './bulletin/bulletin.entity';
import { BulletinRead } from './bulletin/bulletin-read.entity';
import { Channel } from './channel/channel.entity';
import { ChannelHealth } from './channel/channel-health.entity';
import { ChannelRequest } from './channel/channel-request.entity';
import { ChannelStream } from './channel/channel-stream.entity';
import { ChannelUsage } from './channel/channel-usage.entity';
import { ChannelVolume } from './channel/channel-volume.entity';
import { WebhookDelivery } from './channel/webhook-delivery.entity';
import { ChannelGap } from './channel/channel-gap.entity';
import { Conversation } from './conversation/conversation.entity';
import { ConversationChange } from './conversation/conversation-change.entity';
import { ConversationMember } from './mark/conversation-member.entity';
import { LabelRecord } from './label/label.entity';
import { SavedViewRecord } from './view/saved-view.entity';
import { TeamMember } from './team/team-member.entity';
import { TeamRecord } from './team/team.entity';
import { CustomerContact } from './customer/customer-contact.entity';
import { CustomerDismissal } from './customer/customer-dismissal.entity';
import { CustomerFieldRecord } from './customer/customer-field.entity';
import { CustomerMerge } from './customer/customer-merge.entity';
import { CustomerNoteRecord } from './customer/customer-note.entity';
import { CustomerRecord } from './customer/customer.entity';
import { EventCounter } from './event/event-counter.entity';
import { EventLogEntry } from './event/event-log.entity';
import { Claim } from './conversation/claim.entity';
import { WorkspaceSetting } from './workspace/workspace-setting.entity';
import { Macro } from './macro/macro.entity';
import { Draft } from './draft/draft.entity';
import { DraftTakeOver } from './draft/draft-take-over.entity';
import { Member } from './member/member.entity';
import { MemberSetting } from './member/member-setting.entity';
import { MemberChange } from './member/member-change.entity';
import { MediaFile } from './media/media-file.entity';
import { MentionMedia } from './media/mention-media.entity';
import { Mention } from './mention/mention.entity';
import { MentionAlias } from './mention/mention-alias.entity';
import { Repost } from './mention/repost.entity';
import { MentionRevision } from './mention/mention-revision.entity';
import { QuarantinedPost } from './mention/quarantined-post.entity';
import { Note } from './note/note.entity';
import { CancelledReplyKey } from './reply/cancelled-reply.entity';
import { Notification } from './notification/notification.entity';
import { PromiseRecord } from './promise/promise.entity';
import { Remedy } from './remedy/remedy.entity';
import { RemedyLimitRecord } from './remedy/remedy-limit.entity';
import { Reply } from './reply/reply.entity';
import { ReplyPicture } from './picture/reply-picture.entity';
import { LinkPreviewRecord } from './preview/link-preview.entity';
import { ChannelLean } from './sentiment/channel-lean.entity';
import { SearchEntry } from './search/search-entry.entity';
import { SentimentCorrection } from './sentiment/sentiment-correction.entity';
import { SentimentRescore } from './sentiment/sentiment-rescore.entity';
import { StockEvent } from './stock/stock-event.entity';
import { StockKey } from './stock/stock-key.entity';
import { StockWatch } from './stock/stock-watch.entity';
import { Template } from './template/template.entity';

/** Every entity, by hand: a glob would hide a forgotten one. */
export const ENTITIES = [
  ActivityRecord,
  AssignmentSetting,
  Author,
  BusinessCalendarRecord,
  CancelledReplyKey,
  Channel,
  ChannelGap,
  ChannelHealth,
  ChannelLean,
  ChannelRequest,
  ChannelStream,
  ChannelUsage,
  ChannelVolume,
  Claim,
  Conversation,
  Draft,
  DraftTakeOver,
  ConversationChange,
  ConversationMember,
  CustomerContact,
  CustomerDismissal,
  CustomerFieldRecord,
  CustomerMerge,
  CustomerNoteRecord,
  CustomerRecord,
  DeadlineRefresh,
  EventCounter,
  EventLogEntry,
  LabelRecord,
  LinkPreviewRecord,
  Macro,
  Member,
  MemberSetting,
  MemberChange,
  MediaFile,
  Mention,
  MentionAlias,
  MentionMedia,
  MentionRevision,
  Note,
  Notification,
  PromiseRecord,
  Bulletin,
  BulletinRead,
  Remedy,
  RemedyLimitRecord,
  QuarantinedPost,
  ReplyPicture,
  Reply,
  Repost,
  RuleCursor,
  RuleRecord,
  RuleRun,
  SavedViewRecord,
  SearchEntry,
  SentimentCorrection,
  SentimentRescore,
  ServicePolicy,
  StockEvent,
  StockKey,
  StockWatch,
  Template,
  TeamMember,
  TeamRecord,
  WebhookDelivery,
  WorkspaceSetting,
];
