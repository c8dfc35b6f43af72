import type { ClientRequestName } from './socket';
import { MEMBER_ROLES } from './words';
import type { MemberRole } from './words';

const EVERYBODY = MEMBER_ROLES;
/** A marketer watches. */
const ANSWERING = ['owner', 'admin', 'supervisor', 'agent'] as const;
const OVERSEEING = ['owner', 'admin', 'supervisor'] as const;
const ADMINISTERING = ['owner', 'admin'] as const;

/** Everything that a role may or may not do, and the roles that may. The one table: HTTP, socket and console ask it. */
export const POLICY = {
  'inbox.read': EVERYBODY,
  /** Figures of the whole workspace. */
  'overview.read': EVERYBODY,
  'conversation.work': ANSWERING,
  'reply.send': ANSWERING,
  'note.write': ANSWERING,
  /** Holding, releasing and taking back what a colleague is about to send. */
  'reply.oversee': OVERSEEING,
  'template.write': ANSWERING,
  /** Templates that are everybody's. */
  'template.administer': ADMINISTERING,
  /** It publishes nothing, and a marketer's figures stand on it as well. */
  'sentiment.judge': EVERYBODY,
  'sentiment.administer': ADMINISTERING,
  'channel.administer': ADMINISTERING,
  'people.administer': ADMINISTERING,
  /** Opening hours, service-level policies, rules. */
  'routing.administer': ADMINISTERING,
  /** What roles may give without asking. */
  'remedy.administer': ADMINISTERING,
  /** What arrived in the shop, and the keys of systems that say so. */
  'stock.administer': ADMINISTERING,
  /** Writing what everybody is to read, and seeing who has. */
  'bulletin.administer': OVERSEEING,
  'customer.change': ANSWERING,
  /** Which fields customers have. */
  'customer.administer': ADMINISTERING,
  /** Changing a shared view that somebody else made. */
  'view.administer': ADMINISTERING,
  /** One's own name, languages, password, duty, notifications and presence. */
  'self.change': EVERYBODY,
} as const satisfies Record<string, readonly MemberRole[]>;

/** Something that a policy decides. */
export type Action = keyof typeof POLICY;

/** Whether a role may do something. */
export function may(role: MemberRole, action: Action): boolean {
  return (POLICY[action] as readonly MemberRole[]).includes(role);
}

/** Higher decides over lower. */
const RANKS = { owner: 4, admin: 3, supervisor: 2, agent: 1, marketer: 0 } as const satisfies Record<
  MemberRole,
  number
>;

/** Whether somebody may give a role: nobody gives one above their own. */
export function mayGiveRole(giver: MemberRole, role: MemberRole): boolean {
  return RANKS[role] <= RANKS[giver];
}

/** What each request of the socket takes. A request without a line here does not compile. */
export const REQUEST_ACTIONS = {
  'inbox.sync': 'inbox.read',
  'conversation.claim': 'conversation.work',
  'conversation.release': 'conversation.work',
  'conversation.close': 'conversation.work',
  'conversation.reopen': 'conversation.work',
  'conversation.open': 'conversation.work',
  'conversation.change': 'conversation.work',
  'conversation.undo': 'conversation.work',
  'conversation.mark': 'self.change',
  'label.save': 'conversation.work',
  'label.remove': 'conversation.work',
  'view.save': 'self.change',
  'view.remove': 'self.change',
  'reply.send': 'reply.send',
  'reply.retry': 'reply.send',
  'reply.cancel': 'reply.send',
  'reply.release': 'reply.send',
  'draft.save': 'reply.send',
  'draft.look': 'reply.send',
  'draft.take-over': 'reply.send',
  'draft.give-back': 'reply.send',
  'empathy.check': 'reply.send',
  'reply.approve': 'reply.oversee',
  'reply.decline': 'reply.oversee',
  'member.require-approval': 'reply.oversee',
  'template.save': 'template.write',
  'template.remove': 'template.write',
  'macro.save': 'template.write',
  'macro.remove': 'template.write',
  'settings.choose-undo': 'self.change',
  'note.add': 'note.write',
  'conversation.hand-over': 'conversation.work',
  'conversation.conclude': 'conversation.work',
  'remedy.save-limit': 'remedy.administer',
  'remedy.choose-currency': 'remedy.administer',
  'bulletin.save': 'bulletin.administer',
  'bulletin.remove': 'bulletin.administer',
  'bulletin.read': 'self.change',
  'promise.keep': 'conversation.work',
  'promise.renegotiate': 'conversation.work',
  'promise.void': 'conversation.work',
  'promise.undo': 'conversation.work',
  'stock.watch': 'conversation.work',
  'stock.collect': 'conversation.work',
  'stock.cancel': 'conversation.work',
  'stock.undo': 'conversation.work',
  'stock.add': 'stock.administer',
  'stock.make-key': 'stock.administer',
  'stock.revoke-key': 'stock.administer',
  'notification.read': 'self.change',
  'presence.set': 'self.change',
  'people.invite': 'people.administer',
  'people.renew-invitation': 'people.administer',
  'people.revoke-invitation': 'people.administer',
  'people.change-role': 'people.administer',
  'people.deactivate': 'people.administer',
  'people.reactivate': 'people.administer',
  'people.reset-two-factor': 'people.administer',
  'workspace.change-settings': 'people.administer',
  'team.save': 'people.administer',
  'team.remove': 'people.administer',
  'self.change-profile': 'self.change',
  'self.change-password': 'self.change',
  'self.set-duty': 'self.change',
  'samples.add': 'channel.administer',
  'samples.remove': 'channel.administer',
  'channel.connect': 'channel.administer',
  'channel.begin-sign-in': 'channel.administer',
  'channel.test': 'channel.administer',
  'channel.pause': 'channel.administer',
  'channel.resume': 'channel.administer',
  'channel.disconnect': 'channel.administer',
  'channel.change': 'channel.administer',
  'channel.add-search': 'channel.administer',
  'calendar.save': 'routing.administer',
  'calendar.remove': 'routing.administer',
  'policy.save': 'routing.administer',
  'policy.remove': 'routing.administer',
  'policy.reorder': 'routing.administer',
  'policy.try': 'routing.administer',
  'rule.save': 'routing.administer',
  'rule.remove': 'routing.administer',
  'rule.reorder': 'routing.administer',
  'rule.try': 'routing.administer',
  'assignment.save': 'routing.administer',
  'customer.change': 'customer.change',
  'customer.merge': 'customer.change',
  'customer.undo-merge': 'customer.change',
  'customer.dismiss': 'customer.change',
  'customer.add-note': 'customer.change',
  'customer.remove-note': 'customer.change',
  'customer-field.save': 'customer.administer',
  'customer-field.remove': 'customer.administer',
  'sentiment.correct': 'sentiment.judge',
  'sentiment.undo': 'sentiment.judge',
  'sentiment.try': 'sentiment.administer',
  'sentiment.rescore': 'sentiment.administer',
} as const satisfies Record<ClientRequestName, Action>;
