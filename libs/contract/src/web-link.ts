/** What may be a link in a text: an address of the web, up to the next blank. */
export const WEB_LINK = /https?:\/\/[^\s<>"'`\p{Cc}]+/iu;
/** The longest link that a preview is made of. */
const MAX_LINK_LENGTH = 2_048;
const TRAILING = '.,;:!?…\'"»”’';

/** Punctuation at the end belongs to the sentence, and so does a bracket that the address did not open. */
export function trimWebLink(candidate: string): string {
  let unopened = count(candidate, ')') - count(candidate, '(');
  let end = candidate.length;
  for (; end > 0; end -= 1) {
    const last = candidate.charAt(end - 1);
    if (last === ')' && unopened > 0) {
      unopened -= 1;
    } else if (!TRAILING.includes(last)) {
      break;
    }
  }
  return candidate.slice(0, end);
}

/** The first link of a text, as a browser would follow it; null where there is none. One rule for server and console. */
export function firstWebLink(text: string): string | null {
  const candidate = WEB_LINK.exec(text)?.[0];
  if (candidate === undefined || candidate.length > MAX_LINK_LENGTH) {
    return null;
  }
  const address = trimWebLink(candidate);
  const href = URL.canParse(address) ? new URL(address).href : null;
  return href !== null && href.length <= MAX_LINK_LENGTH ? href : null;
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}
