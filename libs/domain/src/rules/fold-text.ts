/** Words as they are compared: small letters without marks, so that `Forsinket`, `FÖRSENAD` and `forsenad` meet. */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .replaceAll('å', 'a')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether a text has the words; as whole words, `ret` is not in `retur`. */
export function hasWords(text: string, words: string, options: { isWholeWord: boolean }): boolean {
  const haystack = foldText(text);
  const needle = foldText(words);
  if (needle === '') {
    return false;
  }
  for (let at = haystack.indexOf(needle); at >= 0; at = haystack.indexOf(needle, at + 1)) {
    if (!options.isWholeWord || (!isLetter(haystack, at - 1) && !isLetter(haystack, at + needle.length))) {
      return true;
    }
  }
  return false;
}

function isLetter(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.charAt(at));
}
