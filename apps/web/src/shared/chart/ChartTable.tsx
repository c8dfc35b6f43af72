import type { ChartProps } from './chart-props';

/** A chart's numbers, all of them. */
export function ChartTable({ title, pointName, series, points, format }: ChartProps) {
  return (
    <div className="max-h-80 overflow-auto" tabIndex={0} role="region" aria-label={title}>
      <table className="w-full text-sm tabular-nums">
        <caption className="sr-only">{title}</caption>
        <thead>
          <tr className="border-b border-border text-left text-ink-3">
            <th scope="col" className="py-1.5 pr-3 font-medium">
              {pointName}
            </th>
            {series.map(({ id, label }) => (
              <th key={id} scope="col" className="py-1.5 pl-3 text-right font-medium">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {points.map(({ key, label, values }) => (
            <tr key={key} className="border-b border-border last:border-0" data-point={key}>
              <th scope="row" className="py-1.5 pr-3 text-left font-normal">
                {label}
              </th>
              {series.map(({ id }, index) => (
                <td key={id} className="py-1.5 pl-3 text-right" data-series={id} data-value={values[index] ?? ''}>
                  {values[index] === null || values[index] === undefined ? '–' : format(values[index])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
