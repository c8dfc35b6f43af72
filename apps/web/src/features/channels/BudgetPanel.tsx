import type { ChannelLedger } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { errorMessage } from '../../i18n/error-message';
import { useLive } from '../../live/live-context';
import { formatClock, formatMoment } from '../../shared/format/times';
import { useNow } from '../../shared/use-now';
import { formatMicros } from './estimate';

interface BudgetPanelProps {
  ledger: ChannelLedger;
  hasPrices: boolean;
  onChanged(): void;
}

/** What the channel may use and has used, and how often it is read. */
export function BudgetPanel({ ledger, hasPrices, onChanged }: BudgetPanelProps) {
  const { i18n } = useLingui();
  const now = useNow();
  const { budget, continuity, summary } = ledger.channel;
  const money = (micros: number): string => formatMicros(i18n.locale, micros);
  const facts: [string, string][] = [
    [
      i18n._('budget.next-poll'),
      continuity.nextPollAt === null ? '–' : formatMoment(i18n.locale, continuity.nextPollAt, now),
    ],
    [i18n._('budget.requests'), String(budget.requestsToday)],
  ];
  if (budget.rate !== null) {
    const { remaining, limit, resetAt } = budget.rate;
    const clock = formatClock(i18n.locale, resetAt);
    facts.push([i18n._('budget.rate'), i18n._('budget.rate-left', { remaining, limit: limit ?? '?', clock })]);
  }
  if (hasPrices) {
    facts.push([i18n._('budget.spent'), money(budget.spentThisMonthMicros)]);
    facts.push([
      i18n._('budget.forecast'),
      budget.forecastMicros === null ? i18n._('budget.too-early') : money(budget.forecastMicros),
    ]);
  }
  return (
    <section data-testid="budget-panel">
      <h2 className="mb-2 font-semibold">{i18n._('budget.title')}</h2>
      <dl className="grid grid-cols-[max-content_1fr] gap-x-5 gap-y-1 text-sm">
        {facts.map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-ink-3">{name}</dt>
            <dd className="tabular-nums">{value}</dd>
          </div>
        ))}
      </dl>
      <LimitForm
        key={`${budget.monthlyBudgetMicros}:${summary.pollIntervalMs}`}
        ledger={ledger}
        hasPrices={hasPrices}
        onChanged={onChanged}
      />
    </section>
  );
}

function LimitForm({ ledger, hasPrices, onChanged }: BudgetPanelProps) {
  const { i18n } = useLingui();
  const { connection, toasts } = useLive();
  const { budget, summary } = ledger.channel;
  const heldLimit = budget.monthlyBudgetMicros === null ? '' : String(budget.monthlyBudgetMicros / 1_000_000);
  const heldInterval = String(summary.pollIntervalMs / 1_000);
  const [limit, setLimit] = useState(heldLimit);
  const [interval, setInterval] = useState(heldInterval);
  const [problem, setProblem] = useState<string | null>(null);
  const isChanged = limit.trim() !== heldLimit || interval.trim() !== heldInterval;
  const save = async (): Promise<void> => {
    const outcome = await connection.request('channel.change', {
      channelId: summary.id,
      pollIntervalSec: Number(interval),
      monthlyBudgetUsd: limit.trim() === '' ? null : Number(limit.replace(',', '.')),
    });
    if (outcome.ok) {
      setProblem(null);
      toasts.show({ message: i18n._('settings.saved'), tone: 'done' });
      onChanged();
    } else {
      setProblem(outcome.fields?.[0]?.message ?? errorMessage(outcome.code, outcome.errorId));
    }
  };
  return (
    <form
      className="mt-3 flex flex-wrap items-end gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <label className="flex flex-col gap-1 text-xs text-ink-2">
        {i18n._('channel.interval')}
        <input
          className="input w-28"
          inputMode="numeric"
          value={interval}
          onChange={(event) => setInterval(event.target.value)}
          data-testid="change-interval"
        />
      </label>
      {hasPrices && (
        <label className="flex flex-col gap-1 text-xs text-ink-2">
          {i18n._('channel.limit')}
          <input
            className="input w-28"
            inputMode="decimal"
            value={limit}
            onChange={(event) => setLimit(event.target.value)}
            data-testid="change-limit"
          />
        </label>
      )}
      <button type="submit" className="btn btn-outline" disabled={!isChanged} data-testid="save-limits">
        {i18n._('settings.save')}
      </button>
      {isChanged && <span className="text-xs text-ink-3">{i18n._('settings.unsaved')}</span>}
      {problem !== null && (
        <p role="alert" className="w-full text-sm text-crit">
          {problem}
        </p>
      )}
    </form>
  );
}
