import type { RuleOutcome } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { actionText } from './rule-summary';
import { useRuleNames } from './use-rule-names';

/** What a rule does or did, and why not where it did not. */
export function OutcomeList({ outcomes }: { outcomes: readonly RuleOutcome[] }) {
  const { i18n } = useLingui();
  const names = useRuleNames();
  return (
    <ul className="text-sm">
      {outcomes.map(({ action, skipped }, index) => (
        <li key={index} className={skipped === null ? '' : 'text-ink-3'}>
          {skipped === null
            ? actionText(action, names)
            : i18n._('rules.skipped', { action: actionText(action, names), reason: i18n._(`rule-skip.${skipped}`) })}
        </li>
      ))}
    </ul>
  );
}
