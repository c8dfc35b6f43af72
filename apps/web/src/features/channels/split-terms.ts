/** Words and phrases as they are typed: one on each line, or with commas between. Each once, without quotation marks. */
export function splitTerms(typed: string): string[] {
  const terms = typed
    .split(/[\n,]/)
    .map((term) => term.trim().replace(/^["“”']+|["“”']+$/g, ''))
    .filter((term) => term !== '');
  return [...new Set(terms)];
}
