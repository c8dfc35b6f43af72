import type {
  AddCustomerNoteRequest,
  ChangeCustomerRequest,
  CustomerFieldRequest,
  CustomerNoteRequest,
  DismissSuggestionRequest,
  MergeCustomersRequest,
  SaveCustomerFieldRequest,
  UndoMergeRequest,
} from './customer-requests';
import type { AssignmentSettings } from './assignment';
import type { SaveAssignmentRequest } from './assignment-requests';
import type { CustomerDetail, CustomerField } from './customers';
import type {
  AddSearchRequest,
  BeginSignInRequest,
  ChangeChannelRequest,
  ChannelRequest,
  ConnectChannelRequest,
} from './channel-requests';
import type { ChannelDetail, ChannelRequestSummary } from './channels';
import type { DraftCopy, SaveDraftRequest } from './drafts';
import type {
  ColleagueDraftRequest,
  DraftMoved,
  DraftTaken,
  DraftWanted,
  GiveBackDraftRequest,
} from './draft-take-over';
import type { RemoveTemplateRequest, SaveTemplateRequest, TemplateSummary } from './templates';
import type { EmpathyAnswer } from './empathy';
import type { CheckEmpathyRequest } from './empathy-requests';
import type { Answer } from './errors';
import type { MemberSettings } from './inbox';
import type {
  ApproveReplyRequest,
  CancelledReply,
  ChooseUndoRequest,
  DeclineReplyRequest,
  RequireApprovalRequest,
  WaitingReplyRequest,
} from './reply-requests';
import type { PlainRequest } from './plain-request';
import type { BulletinSummary, UnreadBulletin } from './bulletins';
import type { BulletinRequest, ReadBulletinRequest, SaveBulletinRequest } from './bulletin-requests';
import type { MadeStockKey, StockEventSummary, StockKeySummary, StockWatchSummary } from './stock';
import type {
  AddStockRequest,
  MakeStockKeyRequest,
  StockKeyRequest,
  StockWatchRequest,
  WatchStockRequest,
} from './stock-requests';
import type { PromiseRequest, PromiseSummary, RenegotiatePromiseRequest } from './promises';
import type { MemberMark } from './inbox-filter';
import type { Label, Team } from './labels';
import type { SavedView, SavedViewRequest, SaveViewRequest } from './saved-views';
import type {
  ChangeConversationsRequest,
  ConversationsChanged,
  LabelRequest,
  MarkConversationsRequest,
  SaveLabelRequest,
  UndoChangeRequest,
} from './work-requests';
import type { InvitationLink, OwnProfile, PersonDetail } from './people';
import type {
  ChangePasswordRequest,
  ChangeProfileRequest,
  ChangeRoleRequest,
  DeactivateRequest,
  InvitationRequest,
  InviteRequest,
  MemberRequest,
  SaveTeamRequest,
  SetDutyRequest,
  TeamRequest,
} from './people-requests';
import type { ConversationRow } from './conversation-row';
import type { ConcludeRequest } from './ending';
import type { RemedySettings } from './remedies';
import type { ChooseCurrencyRequest, SaveRemedyLimitRequest } from './remedy-requests';
import type { InboxBatch, InboxCounts, SyncAnswer } from './inbox';
import type { NoteEntry, ReplyEntry } from './timeline';
import type {
  AddNoteRequest,
  ClaimRequest,
  ConversationRequest,
  HandOverRequest,
  RetryReplyRequest,
  SendReplyRequest,
  SyncRequest,
} from './requests';
import type { MacroSummary } from './macros';
import type { RemoveMacroRequest, SaveMacroRequest } from './macro-requests';
import type { ReadNotificationsRequest } from './notifications';
import type { PresenceChange } from './presence';
import type { SetPresenceRequest } from './presence-requests';
import type { CalendarView, DryRun, PolicyPreview, PolicyView, RuleView } from './routing';
import type {
  PolicyTerms,
  ReorderRequest,
  RoutingItemRequest,
  RuleWords,
  SaveCalendarRequest,
  SavePolicyRequest,
  SaveRuleRequest,
} from './routing-requests';
import type { CorrectionAnswer, RescoreProgress, SentimentTrial } from './sentiment';
import type { WorkspaceSettings } from './workspace-settings';
import type {
  CorrectSentimentRequest,
  RescoreRequest,
  TrySentimentRequest,
  UndoCorrectionRequest,
} from './sentiment-requests';

/** Where the console's socket is served, on the agent app's own origin. */
export const SOCKET_PATH = '/ws';

/** What a console may ask, and what it is answered. Every request is acknowledged with an {@link Answer}. */
export interface ClientRequests {
  'inbox.sync': { request: SyncRequest; answer: SyncAnswer };
  'conversation.claim': { request: ClaimRequest; answer: ConversationRow };
  'conversation.release': { request: ConversationRequest; answer: ConversationRow };
  'conversation.close': { request: ConversationRequest; answer: ConversationRow };
  'conversation.reopen': { request: ConversationRequest; answer: ConversationRow };
  'conversation.open': { request: ConversationRequest; answer: ConversationRow };
  'conversation.change': { request: ChangeConversationsRequest; answer: ConversationsChanged };
  'conversation.undo': { request: UndoChangeRequest; answer: ConversationsChanged };
  'conversation.mark': { request: MarkConversationsRequest; answer: MemberMark[] };
  'label.save': { request: SaveLabelRequest; answer: Label };
  'label.remove': { request: LabelRequest; answer: null };
  'view.save': { request: SaveViewRequest; answer: SavedView };
  'view.remove': { request: SavedViewRequest; answer: null };
  'reply.send': { request: SendReplyRequest; answer: ReplyEntry };
  'reply.retry': { request: RetryReplyRequest; answer: ReplyEntry };
  'reply.cancel': { request: WaitingReplyRequest; answer: CancelledReply };
  'reply.approve': { request: ApproveReplyRequest; answer: ReplyEntry };
  'reply.decline': { request: DeclineReplyRequest; answer: ReplyEntry };
  'member.require-approval': { request: RequireApprovalRequest; answer: string[] };
  'reply.release': { request: WaitingReplyRequest; answer: ReplyEntry };
  'settings.choose-undo': { request: ChooseUndoRequest; answer: MemberSettings };
  'draft.save': { request: SaveDraftRequest; answer: DraftCopy };
  'draft.look': { request: ColleagueDraftRequest; answer: DraftCopy | null };
  'draft.take-over': { request: ColleagueDraftRequest; answer: DraftTaken };
  'draft.give-back': { request: GiveBackDraftRequest; answer: null };
  'empathy.check': { request: CheckEmpathyRequest; answer: EmpathyAnswer | null };
  'template.save': { request: SaveTemplateRequest; answer: TemplateSummary[] };
  'template.remove': { request: RemoveTemplateRequest; answer: TemplateSummary[] };
  'macro.save': { request: SaveMacroRequest; answer: MacroSummary[] };
  'macro.remove': { request: RemoveMacroRequest; answer: MacroSummary[] };
  'note.add': { request: AddNoteRequest; answer: NoteEntry };
  'conversation.conclude': { request: ConcludeRequest; answer: ConversationRow[] };
  'remedy.save-limit': { request: SaveRemedyLimitRequest; answer: RemedySettings };
  'remedy.choose-currency': { request: ChooseCurrencyRequest; answer: RemedySettings };
  'conversation.hand-over': { request: HandOverRequest; answer: ConversationRow };
  'promise.keep': { request: PromiseRequest; answer: PromiseSummary[] };
  'promise.renegotiate': { request: RenegotiatePromiseRequest; answer: PromiseSummary[] };
  'promise.void': { request: PromiseRequest; answer: PromiseSummary[] };
  'promise.undo': { request: PromiseRequest; answer: PromiseSummary[] };
  'stock.watch': { request: WatchStockRequest; answer: StockWatchSummary[] };
  'stock.collect': { request: StockWatchRequest; answer: StockWatchSummary[] };
  'stock.cancel': { request: StockWatchRequest; answer: StockWatchSummary[] };
  'stock.undo': { request: StockWatchRequest; answer: StockWatchSummary[] };
  'stock.add': { request: AddStockRequest; answer: StockEventSummary[] };
  'stock.make-key': { request: MakeStockKeyRequest; answer: MadeStockKey };
  'stock.revoke-key': { request: StockKeyRequest; answer: StockKeySummary[] };
  'notification.read': { request: ReadNotificationsRequest; answer: null };
  'presence.set': { request: SetPresenceRequest; answer: null };
  'people.invite': { request: InviteRequest; answer: InvitationLink };
  'people.renew-invitation': { request: InvitationRequest; answer: InvitationLink };
  'people.revoke-invitation': { request: InvitationRequest; answer: null };
  'people.change-role': { request: ChangeRoleRequest; answer: PersonDetail };
  'people.deactivate': { request: DeactivateRequest; answer: PersonDetail };
  'people.reactivate': { request: ChangeRoleRequest; answer: PersonDetail };
  'people.reset-two-factor': { request: MemberRequest; answer: PersonDetail };
  'workspace.change-settings': { request: WorkspaceSettings; answer: WorkspaceSettings };
  'team.save': { request: SaveTeamRequest; answer: Team };
  'team.remove': { request: TeamRequest; answer: null };
  'self.change-profile': { request: ChangeProfileRequest; answer: OwnProfile };
  'self.change-password': { request: ChangePasswordRequest; answer: null };
  'self.set-duty': { request: SetDutyRequest; answer: null };
  'channel.connect': { request: ConnectChannelRequest; answer: ChannelRequestSummary };
  'channel.begin-sign-in': { request: BeginSignInRequest; answer: ChannelRequestSummary };
  'samples.add': { request: PlainRequest; answer: ChannelRequestSummary };
  'samples.remove': { request: PlainRequest; answer: null };
  'channel.test': { request: ChannelRequest; answer: ChannelRequestSummary };
  'channel.pause': { request: ChannelRequest; answer: ChannelDetail };
  'channel.resume': { request: ChannelRequest; answer: ChannelDetail };
  'channel.disconnect': { request: ChannelRequest; answer: ChannelDetail };
  'channel.change': { request: ChangeChannelRequest; answer: ChannelDetail };
  'channel.add-search': { request: AddSearchRequest; answer: ChannelDetail };
  'assignment.save': { request: SaveAssignmentRequest; answer: AssignmentSettings };
  'customer.change': { request: ChangeCustomerRequest; answer: CustomerDetail };
  'customer.merge': { request: MergeCustomersRequest; answer: CustomerDetail };
  'customer.undo-merge': { request: UndoMergeRequest; answer: CustomerDetail };
  'customer.dismiss': { request: DismissSuggestionRequest; answer: null };
  'customer.add-note': { request: AddCustomerNoteRequest; answer: CustomerDetail };
  'customer.remove-note': { request: CustomerNoteRequest; answer: null };
  'customer-field.save': { request: SaveCustomerFieldRequest; answer: CustomerField[] };
  'customer-field.remove': { request: CustomerFieldRequest; answer: CustomerField[] };
  'sentiment.correct': { request: CorrectSentimentRequest; answer: CorrectionAnswer };
  'sentiment.undo': { request: UndoCorrectionRequest; answer: CorrectionAnswer };
  'sentiment.try': { request: TrySentimentRequest; answer: SentimentTrial };
  'sentiment.rescore': { request: RescoreRequest; answer: RescoreProgress };
  'bulletin.save': { request: SaveBulletinRequest; answer: BulletinSummary };
  'bulletin.remove': { request: BulletinRequest; answer: BulletinRequest };
  'bulletin.read': { request: ReadBulletinRequest; answer: UnreadBulletin[] };
  'calendar.save': { request: SaveCalendarRequest; answer: CalendarView[] };
  'calendar.remove': { request: RoutingItemRequest; answer: CalendarView[] };
  'policy.save': { request: SavePolicyRequest; answer: PolicyView[] };
  'policy.remove': { request: RoutingItemRequest; answer: PolicyView[] };
  'policy.reorder': { request: ReorderRequest; answer: PolicyView[] };
  'policy.try': { request: PolicyTerms; answer: PolicyPreview };
  'rule.save': { request: SaveRuleRequest; answer: RuleView[] };
  'rule.remove': { request: RoutingItemRequest; answer: RuleView[] };
  'rule.reorder': { request: ReorderRequest; answer: RuleView[] };
  'rule.try': { request: RuleWords; answer: DryRun };
}

export type ClientRequestName = keyof ClientRequests;

/** Socket.IO's view of {@link ClientRequests}. */
export type ClientToServerEvents = {
  [Name in ClientRequestName]: (
    request: ClientRequests[Name]['request'],
    acknowledge: (answer: Answer<ClientRequests[Name]['answer']>) => void,
  ) => void;
};

/** What the server pushes. */
export interface ServerToClientEvents {
  /** Changes in sequence: `fromSeq` is the number the console should have applied last. A gap means: ask `inbox.sync`. */
  'inbox.batch': (batch: InboxBatch) => void;
  /** Counts for this member, at most once a second. */
  'inbox.counts': (counts: InboxCounts) => void;
  /** Who looks at what and who writes, at most ten times a second. */
  'presence.changed': (change: PresenceChange) => void;
  /** The member's own marks, as they stand now. */
  'inbox.marks': (marks: MemberMark[]) => void;
  /** What the member has not read of the workspace's bulletins, as it stands now. */
  'bulletins.unread': (unread: UnreadBulletin[]) => void;
  /** This member's notifications have changed: ask for them again. */
  'notifications.changed': () => void;
  /** A colleague asks for the member's unsent text: save it, then acknowledge. */
  'draft.wanted': (wanted: DraftWanted, acknowledge: (done: null) => void) => void;
  /** The member's unsent text went to a colleague, or came back. */
  'draft.moved': (moved: DraftMoved) => void;
  /** The session has ended (signed out, removed, expired): show the sign-in. */
  'session.ended': () => void;
}
