import { useLingui } from '@lingui/react';
import { BarChart3, Table2 } from 'lucide-react';
import { useId, useState } from 'react';
import { ChartTable } from './ChartTable';
import type { ChartPoint, ChartProps, ChartSeries } from './chart-props';

const TONES: Record<ChartSeries['tone'], string> = {
  negative: 'fill-neg-fill',
  neutral: 'fill-neu-fill',
  positive: 'fill-pos-fill',
  plain: 'fill-accent',
};
const DOTS: Record<ChartSeries['tone'], string> = {
  negative: 'bg-neg-fill',
  neutral: 'bg-neu-fill',
  positive: 'bg-pos-fill',
  plain: 'bg-accent',
};
/** Of the drawing's own units; it is stretched to the width that there is. */
const HEIGHT = 100;
const STEP = 10;
const GAP = 2;

/** Bars, or the same numbers as a table. */
export function BarChart(props: ChartProps) {
  const { title, definition, summary, series, testId } = props;
  const { i18n } = useLingui();
  const id = useId();
  const [isTable, setIsTable] = useState(false);
  const Icon = isTable ? BarChart3 : Table2;
  return (
    <section aria-labelledby={id} className="rounded-xl border border-border p-4" data-testid={testId}>
      <div className="mb-3 flex flex-wrap items-start gap-x-3 gap-y-1.5">
        <div className="min-w-52 flex-1">
          <h2 id={id} className="font-semibold">
            {title}
          </h2>
          <p className="text-sm text-ink-3">{definition}</p>
        </div>
        <button
          type="button"
          className="btn btn-outline btn-small"
          onClick={() => setIsTable(!isTable)}
          data-testid={`${testId}-switch`}
        >
          <Icon size={14} aria-hidden="true" />
          {i18n._(isTable ? 'chart.chart' : 'chart.table')}
        </button>
      </div>
      {isTable ? <ChartTable {...props} /> : <Bars {...props} />}
      <p className="mt-2.5 text-sm text-ink-2" aria-hidden={!isTable}>
        {summary}
      </p>
      {!isTable && series.length > 1 && (
        <ul className="mt-1.5 flex flex-wrap gap-x-4 text-sm text-ink-2">
          {series.map(({ id: key, label, tone }) => (
            <li key={key} className="flex items-center gap-1.5">
              <i className={`h-2.25 w-2.25 rounded-xs forced-color-adjust-none ${DOTS[tone]}`} aria-hidden="true" />
              {label}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Bars({ summary, series, points, format }: ChartProps) {
  const highest = Math.max(1, ...points.map(({ values }) => total(values)));
  return (
    <div>
      <div className="mb-1 flex items-center gap-2 text-xs text-ink-3 tabular-nums" aria-hidden="true">
        {format(highest)}
        <i className="h-px flex-1 bg-border" />
      </div>
      <svg
        className="block h-36 w-full border-b border-border-2 forced-color-adjust-none"
        viewBox={`0 0 ${points.length * STEP} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={summary}
      >
        {points.map((point, index) => (
          <Bar key={point.key} {...{ point, series, highest }} x={index * STEP + GAP / 2} />
        ))}
      </svg>
      <div className="mt-1 flex justify-between text-xs text-ink-3" aria-hidden="true">
        <span>{points[0]?.label}</span>
        <span>{points.at(-1)?.label}</span>
      </div>
    </div>
  );
}

interface BarProps {
  point: ChartPoint;
  series: readonly ChartSeries[];
  highest: number;
  x: number;
}

/** The parts of a bar stand on each other. */
function Bar({ point, series, highest, x }: BarProps) {
  const heights = point.values.map((value) => ((value ?? 0) / highest) * HEIGHT);
  return series.map(({ id, tone }, index) => {
    const top = HEIGHT - heights.slice(0, index + 1).reduce((sum, height) => sum + height, 0);
    return (
      <rect
        key={id}
        className={TONES[tone]}
        x={x}
        y={top}
        width={STEP - GAP}
        height={heights[index] ?? 0}
        data-point={point.key}
        data-series={id}
        data-value={point.values[index] ?? ''}
      />
    );
  });
}

function total(values: readonly (number | null)[]): number {
  return values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}
