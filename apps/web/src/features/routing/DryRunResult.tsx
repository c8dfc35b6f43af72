import type { DryRun } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { formatClock, formatDate } from '../../shared/format/times';
import { neutralise } from '../../shared/text/neutralise';
import { OutcomeList } from './OutcomeList';

/** What a rule would have done yesterday. */
export function DryRunResult({ run }: { run: DryRun }) {
  const { i18n } = useLingui();
  const { looked, matched, hits } = run;
  return (
    <section aria-label={i18n._('rules.try')} data-testid="dry-run">
      <p role="status" className="mb-2 text-sm font-medium">
        {i18n._('rules.tried', { looked, matched, day: formatDate(i18n.locale, run.day) })}
      </p>
      {hits.length > 0 && (
        <ul className="max-h-96 divide-y divide-border overflow-y-auto rounded-lg border border-border" tabIndex={0}>
          {hits.map((hit) => (
            <li key={hit.mentionId} className="flex flex-col gap-1 px-3 py-2" data-testid="dry-run-hit">
              <p className="flex gap-2 text-sm">
                <span className="font-[550]">{neutralise(hit.customerName)}</span>
                <time className="ml-auto text-ink-3 tabular-nums" dateTime={hit.at}>
                  {formatClock(i18n.locale, hit.at)}
                </time>
              </p>
              <p className="row-excerpt" lang={hit.language}>
                {neutralise(hit.excerpt)}
              </p>
              <OutcomeList outcomes={hit.outcomes} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
