/** One line of a table: what was measured, and the figures by column. A figure that is not there was not asked for. */
export interface Line {
  names: string[];
  figures: Readonly<Record<string, number | undefined>>;
  /** What is held beside the figure, with the verdict. */
  bar?: { text: string; isMet: boolean };
}

/** A table: the headings of its names, and its columns of figures with their units. */
export interface Table {
  bench: string;
  title: string;
  names: string[];
  columns: Readonly<Record<string, string>>;
  lines: Line[];
  /** Said below it. */
  notes: string[];
}

/** Aligned, for people. */
export function printTable({ title, names, columns, lines, notes }: Table): string {
  const hasBars = lines.some(({ bar }) => bar !== undefined);
  const headings = [...names, ...Object.keys(columns), ...(hasBars ? ['bar', ''] : [])];
  const cells = lines.map((line) => [
    ...line.names,
    ...Object.keys(columns).map((column) => format(line.figures[column], columns[column])),
    ...(hasBars ? [line.bar?.text ?? '', verdictOf(line)] : []),
  ]);
  const widths = headings.map((heading, at) => Math.max(heading.length, ...cells.map((row) => row[at]?.length ?? 0)));
  const isFigure = (at: number): boolean => at >= names.length && at < names.length + Object.keys(columns).length;
  const print = (row: string[]): string =>
    row
      .map((cell, at) => (isFigure(at) ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
      .join('  ')
      .trimEnd();
  const table = lines.length === 0 ? [] : [print(headings), ...cells.map(print)];
  return [title, ...table, ...notes, ''].map((line) => `${line}\n`).join('');
}

/** One JSON line for each figure, as the other benches print them. */
export function jsonLines({ bench, columns, lines }: Table): string {
  const figures = lines.flatMap(({ names, figures: values, bar }) =>
    Object.entries(values).flatMap(([column, value]) =>
      value === undefined
        ? []
        : [
            {
              bench,
              metric: [...names.map((name) => name.trim()), ...(column === 'value' ? [] : [column])].join(' '),
              value: Number(value.toPrecision(5)),
              unit: columns[column] ?? '',
              ...(bar === undefined ? {} : { bar: bar.text, isMet: bar.isMet }),
            },
          ],
    ),
  );
  return figures.map((figure) => `${JSON.stringify(figure)}\n`).join('');
}

function verdictOf({ bar }: Line): string {
  return bar === undefined ? '' : bar.isMet ? 'met' : 'missed';
}

function format(value: number | undefined, unit = ''): string {
  if (value === undefined) {
    return '';
  }
  const digits = unit === 'rank' ? 3 : unit === 'texts' || Math.abs(value) >= 1_000 ? 0 : 1;
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
