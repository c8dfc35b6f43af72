/** How well labels are told, in per cent. */
export interface Measures {
  texts: number;
  accuracy: number;
  macroF1: number;
  macroRecall: number;
  /** Matthews' correlation for several classes (Gorodkin 2004). */
  mcc: number;
}

/** Compares what was said with what is right; the classes are those that occur among the right ones. */
export function measure(right: readonly string[], said: readonly string[]): Measures {
  const classes = [...new Set(right)];
  const count = (of: (at: number) => boolean): number => right.reduce((sum, _label, at) => sum + Number(of(at)), 0);
  const texts = right.length;
  const hits = count((at) => right[at] === said[at]);
  let f1 = 0;
  let recall = 0;
  for (const label of classes) {
    const found = count((at) => right[at] === label && said[at] === label);
    const wanted = count((at) => right[at] === label);
    const told = count((at) => said[at] === label);
    recall += found / wanted;
    f1 += found === 0 ? 0 : (2 * found) / (wanted + told);
  }
  const all = [...new Set([...right, ...said])];
  const sizes = all.map((label) => [count((at) => right[at] === label), count((at) => said[at] === label)] as const);
  const product = sizes.reduce((sum, [wanted, told]) => sum + wanted * told, 0);
  const squares = (which: 0 | 1): number => texts * texts - sizes.reduce((sum, size) => sum + size[which] ** 2, 0);
  const spread = Math.sqrt(squares(0) * squares(1));
  return {
    texts,
    accuracy: (100 * hits) / texts,
    macroF1: (100 * f1) / classes.length,
    macroRecall: (100 * recall) / classes.length,
    mcc: spread === 0 ? 0 : (100 * (hits * texts - product)) / spread,
  };
}

/** Spearman's correlation of ranks, -1 to 1; equal values share the middle of their ranks, and none follows from values that are all equal. */
export function rankCorrelation(one: readonly number[], other: readonly number[]): number {
  const [a, b] = [ranksOf(one), ranksOf(other)];
  const middle = (one.length - 1) / 2;
  let [together, ofOne, ofOther] = [0, 0, 0];
  for (const [at, rank] of a.entries()) {
    const [x, y] = [rank - middle, (b[at] ?? 0) - middle];
    together += x * y;
    ofOne += x * x;
    ofOther += y * y;
  }
  return ofOne === 0 || ofOther === 0 ? 0 : together / Math.sqrt(ofOne * ofOther);
}

function ranksOf(values: readonly number[]): number[] {
  const order = values.map((value, at) => ({ value, at })).sort((x, y) => x.value - y.value);
  const ranks = values.map(() => 0);
  for (let from = 0; from < order.length;) {
    let to = from + 1;
    while (to < order.length && order[to]?.value === order[from]?.value) {
      to += 1;
    }
    for (const { at } of order.slice(from, to)) {
      ranks[at] = (from + to - 1) / 2;
    }
    from = to;
  }
  return ranks;
}
