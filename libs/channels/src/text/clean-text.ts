/** A text as the database can hold it: no NUL, no half of a surrogate pair, and letters in their composed form. */
export function cleanText(text: string): string {
  return text.replaceAll('\u0000', '').toWellFormed().normalize('NFC');
}
