import type { RuleRunView, RuleView } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import { formatMoment } from '../../shared/format/times';
import { neutralise } from '../../shared/text/neutralise';
import { useLoaded } from '../../shared/use-loaded';
import { useNow } from '../../shared/use-now';
import { OutcomeList } from './OutcomeList';

const RELOAD_EVERY_MS = 5_000;

/** What rules did, newest first. */
export function RunLog({ rules }: { rules: readonly RuleView[] }) {
  const { i18n } = useLingui();
  const now = useNow();
  const { data } = useLoaded<RuleRunView[]>('/api/routing/runs', { key: rules, everyMs: RELOAD_EVERY_MS });
  if (data === null || rules.length === 0) {
    return null;
  }
  return (
    <section aria-label={i18n._('rules.log')}>
      <h2 className="mb-2 font-semibold">{i18n._('rules.log')}</h2>
      {data.length === 0 ? (
        <p className="text-sm text-ink-3">{i18n._('rules.log-empty')}</p>
      ) : (
        <ul className="divide-y divide-border rounded-lg border border-border" data-testid="rule-log">
          {data.map((run) => (
            <li key={run.id} className="flex flex-wrap gap-x-3 px-3 py-2 text-sm">
              <time className="w-28 flex-none text-ink-3 tabular-nums" dateTime={run.at}>
                {formatMoment(i18n.locale, run.at, now)}
              </time>
              <div className="min-w-0 flex-1">
                <p>
                  <span className="font-[550]">{run.ruleName}</span>{' '}
                  <Link
                    to="/conversations/$conversationId"
                    params={{ conversationId: run.conversationId }}
                    className="text-accent hover:underline"
                  >
                    {neutralise(run.customerName)}
                  </Link>
                </p>
                <OutcomeList outcomes={run.outcomes} />
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
