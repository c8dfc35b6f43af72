import { may } from '@genklang/contract';
import type { Action, MemberRole } from '@genklang/contract';

/** A page of the settings, and what it takes to be there. */
export interface SettingsPage {
  to: string;
  name: string;
  action: Action;
}

/** In the order in which they are listed: what concerns everybody first. */
export const SETTINGS_PAGES = [
  { to: '/settings/profile', name: 'profile', action: 'self.change' },
  { to: '/settings/templates', name: 'templates', action: 'template.write' },
  { to: '/settings/macros', name: 'macros', action: 'template.write' },
  { to: '/settings/approval', name: 'approval', action: 'reply.oversee' },
  { to: '/settings/remedies', name: 'remedies', action: 'remedy.administer' },
  { to: '/settings/channels', name: 'channels', action: 'channel.administer' },
  { to: '/settings/people', name: 'people', action: 'people.administer' },
  { to: '/settings/fields', name: 'fields', action: 'customer.administer' },
  { to: '/settings/hours', name: 'hours', action: 'routing.administer' },
  { to: '/settings/policies', name: 'policies', action: 'routing.administer' },
  { to: '/settings/rules', name: 'rules', action: 'routing.administer' },
  { to: '/settings/assignment', name: 'assignment', action: 'routing.administer' },
  { to: '/settings/stock', name: 'stock', action: 'stock.administer' },
  { to: '/settings/sentiment', name: 'sentiment', action: 'sentiment.administer' },
] as const satisfies readonly SettingsPage[];

/** The pages that a role may open. */
export function pagesFor(role: MemberRole): readonly (typeof SETTINGS_PAGES)[number][] {
  return SETTINGS_PAGES.filter(({ action }) => may(role, action));
}
