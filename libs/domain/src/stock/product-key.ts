/** Letters that are not a plain one with a mark on it. */
const PLAIN: Readonly<Record<string, string>> = { ø: 'o', æ: 'ae', œ: 'oe', ß: 'ss', đ: 'd', ł: 'l' };

/** What a product is compared by: "Løbesko, str. 42" and "løbesko str 42" are one. Empty for what has neither letter nor digit. */
export function productKey(product: string): string {
  return product
    .toLowerCase()
    .replaceAll(/[øæœßđł]/g, (letter) => PLAIN[letter] ?? letter)
    .normalize('NFKD')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}
