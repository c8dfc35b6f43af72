import type { NetworkPricing } from '@genklang/contract';

/** What a person expects of a channel. */
export interface Expectation {
  postsPerDay: number;
  repliesPerDay: number;
  /** Of the replies, how many carry a link; 0 to 1. */
  linkShare: number;
  isSearch: boolean;
}

const DAYS_PER_MONTH = 30;
const MICROS = 1_000_000;

/** What a month costs by the price list, in US dollars. Every post is taken to have an author of its own: it is an upper bound. */
export function estimateMonth(pricing: NetworkPricing, expected: Expectation): number {
  const perPost = (expected.isSearch ? pricing.perSearchPostMicros : pricing.perPostMicros) + pricing.perAuthorMicros;
  const withLink = expected.repliesPerDay * expected.linkShare;
  const perDay =
    expected.postsPerDay * perPost +
    (expected.repliesPerDay - withLink) * pricing.perReplyMicros +
    withLink * pricing.perReplyWithLinkMicros;
  return (perDay * DAYS_PER_MONTH) / MICROS;
}

export function formatUsd(locale: string, usd: number): string {
  return new Intl.NumberFormat(locale, { style: 'currency', currency: 'USD', maximumFractionDigits: 2 }).format(usd);
}

export function formatMicros(locale: string, micros: number): string {
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'USD',
    maximumFractionDigits: micros > 0 && micros < 10_000 ? 4 : 2,
  }).format(micros / MICROS);
}
