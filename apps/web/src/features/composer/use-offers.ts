import type { TemplateSummary } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { useSession } from '../../live/live-context';
import { useLoaded } from '../../shared/use-loaded';
import { useEmoji } from '../emoji/use-emoji';
import type { TemplateValues } from '../templates/fill-template';
import { suggestEmoji, suggestMembers, suggestTemplates } from './suggestions';
import type { Suggestion } from './suggestions';
import type { Trigger } from './trigger';

/** What there is to insert for a sign and the letters after it. */
export function useOffers(
  trigger: Trigger | null,
  fill: { language: string; values: TemplateValues },
): readonly Suggestion[] {
  const { i18n } = useLingui();
  const { member, members } = useSession();
  const templates = useLoaded<TemplateSummary[]>('/api/templates').data ?? [];
  const emoji = useEmoji(trigger?.kind === 'emoji');
  switch (trigger?.kind) {
    case 'template':
      return suggestTemplates(templates, trigger.query, fill);
    case 'emoji':
      return suggestEmoji(emoji, trigger.query, i18n.locale);
    case 'member':
      return suggestMembers(
        members.filter(({ id }) => id !== member.id),
        trigger.query,
      );
    case undefined:
      return [];
  }
}
