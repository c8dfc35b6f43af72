/** Somebody in line for a product. */
export interface InLine {
  id: string;
  quantity: number;
  wantsHold: boolean;
  createdAt: Date;
}

/** Who gets something: kept for them, or told only. */
export interface Allotted {
  id: string;
  outcome: 'held' | 'told';
}

/**
 * Who gets what arrived: whoever wants it kept before those who only want to be told, and among them whoever came first. Nobody is
 * told of more than there is. Whoever wants more than is left keeps their place, and the units go to the next who wants no more.
 */
export function allot(units: number, line: readonly InLine[]): Allotted[] {
  let left = units;
  const allotted: Allotted[] = [];
  for (const { id, quantity, wantsHold } of line.toSorted(byTurn)) {
    if (quantity <= left) {
      left -= quantity;
      allotted.push({ id, outcome: wantsHold ? 'held' : 'told' });
    }
  }
  return allotted;
}

function byTurn(a: InLine, b: InLine): number {
  return (
    Number(b.wantsHold) - Number(a.wantsHold) ||
    a.createdAt.getTime() - b.createdAt.getTime() ||
    a.id.localeCompare(b.id)
  );
}
