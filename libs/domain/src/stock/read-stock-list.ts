import { MAX_PRODUCT_LENGTH, MAX_STOCK_LINES, MAX_STOCK_UNITS } from '@genklang/contract';
import { productKey } from './product-key';

/** One line of a list that can be used. */
export interface StockListLine {
  product: string;
  quantity: number;
}

/** A line that cannot, by its number in the list, and why. */
export interface StockListProblem {
  line: number;
  text: string;
  problem: 'product' | 'product-long' | 'quantity' | 'quantity-large' | 'too-many';
}

export interface StockList {
  items: StockListLine[];
  problems: StockListProblem[];
}

/** Nobody reads more complaints than these. */
const MOST_PROBLEMS = 20;
/** What the columns are called on a first line that names them. */
const HEADING = /^(qty|quantity|units?|antal|stk|antall|lager|stock)\b/i;

/** Reads a list of product and units, one a line, parted by semicolon, tab or comma. Empty lines and a heading are passed over. */
export function readStockList(text: string): StockList {
  const list: StockList = { items: [], problems: [] };
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .entries()) {
    if (line.trim() === '' || (list.items.length === 0 && list.problems.length === 0 && isHeading(line))) {
      continue;
    }
    const read = readLine(line);
    const problem = typeof read === 'string' ? read : list.items.length < MAX_STOCK_LINES ? null : 'too-many';
    if (problem === null && typeof read !== 'string') {
      list.items.push(read);
    } else if (problem !== null && list.problems.length < MOST_PROBLEMS) {
      list.problems.push({ line: index + 1, text: line.trim().slice(0, 60), problem });
    }
  }
  return list;
}

function isHeading(line: string): boolean {
  return HEADING.test(cellsOf(line).at(-1) ?? '');
}

function readLine(line: string): StockListLine | StockListProblem['problem'] {
  const cells = cellsOf(line);
  const product = cells[0] ?? '';
  const units = cells.slice(1).find((cell) => cell !== '') ?? '';
  if (productKey(product) === '') {
    return 'product';
  }
  if (product.length > MAX_PRODUCT_LENGTH) {
    return 'product-long';
  }
  if (!/^\+?\d{1,9}$/.test(units) || Number(units) < 1) {
    return 'quantity';
  }
  return Number(units) > MAX_STOCK_UNITS ? 'quantity-large' : { product, quantity: Number(units) };
}

/** A comma parts only where nothing better does: it stands in names as well. Then the last one does. */
function cellsOf(line: string): string[] {
  const separator = [';', '\t'].find((mark) => line.includes(mark));
  if (separator !== undefined) {
    return line.split(separator).map(bare);
  }
  const comma = line.lastIndexOf(',');
  return comma < 0 ? [bare(line)] : [bare(line.slice(0, comma)), bare(line.slice(comma + 1))];
}

function bare(cell: string): string {
  const trimmed = cell.trim();
  return /^".*"$/.test(trimmed) ? trimmed.slice(1, -1).replaceAll('""', '"').trim() : trimmed;
}
