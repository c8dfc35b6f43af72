import type { NetworkPricing } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { estimateMonth, formatMicros, formatUsd } from './estimate';

/** What a month may cost, before anything is saved: three numbers that the person knows, and the price list that is used. */
export function CostEstimate({ pricing }: { pricing: NetworkPricing }) {
  const { i18n } = useLingui();
  const [posts, setPosts] = useState('50');
  const [replies, setReplies] = useState('20');
  const [links, setLinks] = useState('10');
  const expected = {
    postsPerDay: asCount(posts),
    repliesPerDay: asCount(replies),
    linkShare: Math.min(1, asCount(links) / 100),
    isSearch: false,
  };
  const price = (micros: number): string => formatMicros(i18n.locale, micros);
  return (
    <fieldset className="rounded-lg border border-border p-3" data-testid="cost-estimate">
      <legend className="px-1 text-sm font-medium">{i18n._('cost.title')}</legend>
      <div className="flex flex-wrap gap-3">
        <NumberField label={i18n._('cost.posts')} value={posts} onChange={setPosts} />
        <NumberField label={i18n._('cost.replies')} value={replies} onChange={setReplies} />
        <NumberField label={i18n._('cost.links')} value={links} onChange={setLinks} />
      </div>
      <p className="mt-2 font-semibold tabular-nums" data-testid="cost-month" aria-live="polite">
        {i18n._('cost.month', { amount: formatUsd(i18n.locale, estimateMonth(pricing, expected)) })}
      </p>
      <p className="mt-1 text-xs text-ink-3">
        {i18n._('cost.formula', {
          post: price(pricing.perPostMicros),
          author: price(pricing.perAuthorMicros),
          reply: price(pricing.perReplyMicros),
          link: price(pricing.perReplyWithLinkMicros),
        })}
      </p>
    </fieldset>
  );
}

interface NumberFieldProps {
  label: string;
  value: string;
  onChange(value: string): void;
}

function NumberField({ label, value, onChange }: NumberFieldProps) {
  return (
    <label className="flex flex-col gap-1 text-xs text-ink-2">
      {label}
      <input
        className="input w-24"
        inputMode="numeric"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  );
}

function asCount(value: string): number {
  const count = Number(value.replace(',', '.'));
  return Number.isFinite(count) && count > 0 ? count : 0;
}
