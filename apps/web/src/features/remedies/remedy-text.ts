import type { ReplyRemedy } from '@genklang/contract';
import { i18n } from '@lingui/core';
import { formatMoney } from './money';

/** What is given, in a few words: the sum stands there only where there is one. */
export function remedyText({ kind, amount, currency }: Pick<ReplyRemedy, 'kind' | 'amount' | 'currency'>): string {
  const name = i18n._(`remedy-kind.${kind}`);
  return amount === 0 ? name : `${name} ${formatMoney(i18n.locale, amount, currency)}`;
}
