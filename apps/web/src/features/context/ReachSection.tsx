import type { MentionEntry, PostMetrics } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { formatCount } from '../../shared/format/numbers';
import { Fact, Section } from './Section';

interface ReachSectionProps {
  reach: number | null;
  mentions: readonly MentionEntry[];
  customerId: string;
}

const METRICS = ['views', 'reposts', 'replies', 'likes'] as const satisfies readonly (keyof PostMetrics)[];

/** How far the customer's posts have gone, as far as the network tells. */
export function ReachSection({ reach, mentions, customerId }: ReachSectionProps) {
  const { i18n } = useLingui();
  const own = mentions.filter((mention) => mention.author.id === customerId);
  const others = new Set(mentions.filter((mention) => mention.author.id !== customerId).map(({ author }) => author.id));
  const facts = METRICS.flatMap((name) => {
    const total = sum(own.map((mention) => mention.metrics[name]));
    return total > 0 ? [{ name, total }] : [];
  });
  const hasReach = reach !== null && reach > 0;
  if (!hasReach && facts.length === 0 && others.size === 0) {
    return null;
  }
  return (
    <Section title={i18n._('context.reach')} name="reach">
      {hasReach && (
        <p className="mb-1.5 flex items-baseline gap-1.5">
          <strong className="text-xl font-semibold tracking-[-0.03em] tabular-nums">
            {formatCount(i18n.locale, reach)}
          </strong>
          <span className="text-sm text-ink-3">{i18n._('context.people')}</span>
        </p>
      )}
      <dl>
        {facts.map(({ name, total }) => (
          <Fact key={name} name={i18n._(`metric.${name}`)}>
            {formatCount(i18n.locale, total)}
          </Fact>
        ))}
      </dl>
      {others.size > 0 && <p className="mt-1 text-ink-3">{i18n._('context.others', { count: others.size })}</p>}
    </Section>
  );
}

function sum(values: readonly (number | null)[]): number {
  return values.reduce<number>((total, value) => total + (value ?? 0), 0);
}
