/** What of each bar is a part of its own. */
export interface ChartSeries {
  id: string;
  label: string;
  tone: 'negative' | 'neutral' | 'positive' | 'plain';
}

/** One bar: a value for each series, from the foot up; null where there is none. */
export interface ChartPoint {
  key: string;
  label: string;
  values: (number | null)[];
}

export interface ChartProps {
  title: string;
  /** What is counted, in a sentence. */
  definition: string;
  /** What the chart says, in a sentence: all that those hear of it who do not see it. */
  summary: string;
  /** What a bar stands for, as the table heads it. */
  pointName: string;
  series: readonly ChartSeries[];
  points: readonly ChartPoint[];
  format(value: number): string;
  testId: string;
}
