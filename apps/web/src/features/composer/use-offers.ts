import type { MacroSummary, TemplateSummary } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { useSession } from '../../live/live-context';
import { useLoaded } from '../../shared/use-loaded';
import { useEmoji } from '../emoji/use-emoji';
import { describeMacro } from '../macros/macro-summary';
import { useMacros, usePlanMacro, useRunPlan } from '../macros/use-macros';
import { fillTemplate } from '../templates/fill-template';
import type { TemplateValues } from '../templates/fill-template';
import { suggestEmoji, suggestMacros, suggestMembers, suggestTemplates } from './suggestions';
import type { ComposerMode } from './draft-store';
import type { Suggestion } from './suggestions';
import type { Trigger } from './trigger';

/** What there is to insert for a sign and the letters after it. */
export function useOffers(
  trigger: Trigger | null,
  fill: { conversationId: string; mode: ComposerMode; language: string; values: TemplateValues },
): readonly Suggestion[] {
  const { i18n } = useLingui();
  const session = useSession();
  const { member, members } = session;
  const templates = useLoaded<TemplateSummary[]>('/api/templates').data ?? [];
  const macros = useMacros();
  const planOf = usePlanMacro();
  const runPlan = useRunPlan();
  const makeMacro = (macro: MacroSummary): Omit<Suggestion, 'id' | 'name'> => {
    const plan = planOf(macro);
    return {
      detail: describeMacro(i18n, macro.actions, session),
      text: fillTemplate(plan.text, fill.values),
      run: () => runPlan(macro.name, plan, [fill.conversationId]),
    };
  };
  const emoji = useEmoji(trigger?.kind === 'emoji');
  switch (trigger?.kind) {
    case 'template':
      return [
        ...suggestTemplates(templates, trigger.query, fill),
        ...(fill.mode === 'reply' ? suggestMacros(macros, trigger.query, makeMacro) : []),
      ];
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
