import { intlLocale } from '../../i18n/locales';

const MILLION = 1_000_000;
const formats = new Map<string, Intl.NumberFormat>();

/** Grouped digits. Shortened only from a million on: "9,4 t" would read as hours in Danish. */
export function formatCount(locale: string, value: number): string {
  return value >= MILLION
    ? format(locale, 'compact', { notation: 'compact', maximumFractionDigits: 1 }).format(value)
    : format(locale, 'whole', { maximumFractionDigits: 0 }).format(value);
}

/** A score or a contribution with its sign and two decimals. */
export function formatSigned(locale: string, value: number): string {
  return format(locale, 'signed', {
    signDisplay: 'exceptZero',
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  })
    .format(value)
    .replace('-', '−');
}

export function formatPercent(locale: string, share: number): string {
  return format(locale, 'percent', { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

function format(locale: string, name: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale}:${name}`;
  const known = formats.get(key) ?? new Intl.NumberFormat(intlLocale(locale), options);
  formats.set(key, known);
  return known;
}
