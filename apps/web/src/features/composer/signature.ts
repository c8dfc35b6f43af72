/** A text as the field is to show it after a change. Whoever takes the signature away while they write does without it. */
export function signText(text: string, before: string, signature: string): string {
  if (signature === '') {
    return text;
  }
  if (text === `\n${signature}`) {
    // All that was written is gone again: what is left is nobody's draft.
    return '';
  }
  return before === '' && text !== '' && !isSigned(text, signature) ? `${text}\n${signature}` : text;
}

/** What follows an inserted text: a template that signs for itself is not signed twice. */
export function restAfter(inserted: string, rest: string, signature: string): string {
  return signature !== '' && isSigned(inserted, signature) && rest === `\n${signature}` ? '' : rest;
}

function isSigned(text: string, signature: string): boolean {
  return text.trimEnd().endsWith(signature);
}
