import { MAX_REMEDY } from '@genklang/contract';
import type { Currency } from '@genklang/contract';

/** A sum of hundredths as people read it: without decimals where there are none. */
export function formatMoney(locale: string, amount: number, currency: Currency): string {
  const isWhole = amount % 100 === 0;
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    ...(isWhole && { minimumFractionDigits: 0, maximumFractionDigits: 0 }),
  }).format(amount / 100);
}

/** A typed sum in hundredths: a comma or a point before at most two decimals. Null for what is no sum. */
export function parseMoney(text: string): number | null {
  const match = /^(\d{1,7})(?:[.,](\d{1,2}))?$/.exec(text.replace(/[\s\u00a0\u202f]/g, ''));
  if (match === null) {
    return null;
  }
  const amount = Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
  return amount <= MAX_REMEDY ? amount : null;
}

/** A sum as it is typed. */
export function typedMoney(amount: number): string {
  return amount % 100 === 0 ? String(amount / 100) : (amount / 100).toFixed(2).replace('.', ',');
}
