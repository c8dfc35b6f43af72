/** A measured figure. `baseline` and `ratio` (value to baseline) are there when something was measured beside it. */
export interface Figure {
  bench: string;
  metric: string;
  value: number;
  unit: string;
  ratio?: number;
  baseline?: number;
}

const HEADINGS = ['bench', 'metric', 'value', 'unit', 'baseline', 'ratio'];
/** Columns of numbers, which stand to the right. */
const NUMERIC = new Set(['value', 'baseline', 'ratio']);

/** Collects figures, and what was wrong: a figure of a run that lost something is worth nothing. */
export class Report {
  readonly problems: string[] = [];
  private readonly figures: Figure[] = [];

  constructor(private readonly options: { isJson: boolean }) {}

  /** Notes a figure; its ratio follows from the baseline unless it is given (the median of the rounds' ratios). */
  add(figure: Figure): void {
    const { baseline, ratio } = figure;
    this.figures.push(
      baseline === undefined || ratio !== undefined ? figure : { ...figure, ratio: figure.value / baseline },
    );
  }

  /** Notes a problem unless `isRight`. */
  expect(isRight: boolean, problem: string): void {
    if (!isRight) {
      this.problems.push(problem);
    }
  }

  /** Tells people how far the run is, where it is in nobody's way. */
  progress(line: string): void {
    process.stderr.write(`${line}\n`);
  }

  print(): void {
    process.stdout.write(this.options.isJson ? this.lines() : this.table());
    for (const problem of this.problems) {
      process.stderr.write(`WRONG: ${problem}\n`);
    }
  }

  private lines(): string {
    const rounded = this.figures.map(({ bench, metric, value, unit, ratio, baseline }) => ({
      bench,
      metric,
      value: round(value),
      unit,
      ...(ratio === undefined ? {} : { ratio: round(ratio) }),
      ...(baseline === undefined ? {} : { baseline: round(baseline) }),
    }));
    return rounded.map((figure) => `${JSON.stringify(figure)}\n`).join('');
  }

  private table(): string {
    const rows = this.figures.map((figure) => [
      figure.bench,
      figure.metric,
      format(figure.value),
      figure.unit,
      figure.baseline === undefined ? '' : format(figure.baseline),
      figure.ratio === undefined ? '' : figure.ratio.toFixed(2),
    ]);
    const widths = HEADINGS.map((heading, column) =>
      Math.max(heading.length, ...rows.map((row) => row[column]?.length ?? 0)),
    );
    const line = (cells: string[]): string =>
      cells
        .map((cell, column) => {
          const width = widths[column] ?? 0;
          return NUMERIC.has(HEADINGS[column] ?? '') ? cell.padStart(width) : cell.padEnd(width);
        })
        .join('  ')
        .trimEnd();
    return `${[line(HEADINGS), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')}\n`;
  }
}

function round(value: number): number {
  return Number(value.toPrecision(5));
}

function format(value: number): string {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
