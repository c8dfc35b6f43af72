import { fromWindows1252 } from './windows-1252';

/** U+00A0 to U+00FF, in order. */
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';
/** Others that people's editors write. */
const OTHERS: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  OElig: 'Œ',
  oelig: 'œ',
  Scaron: 'Š',
  scaron: 'š',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  zwnj: '\u200C',
  zwj: '\u200D',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  dagger: '†',
  bull: '•',
  hellip: '…',
  permil: '‰',
  lsaquo: '‹',
  rsaquo: '›',
  euro: '€',
  trade: '™',
  larr: '←',
  uarr: '↑',
  rarr: '→',
  darr: '↓',
  minus: '−',
  hearts: '♥',
  check: '✓',
};
const NAMED = new Map([
  ...LATIN.split(' ').map((name, index) => [name, String.fromCodePoint(0xa0 + index)] as const),
  ...Object.entries(OTHERS),
]);
const REFERENCE = /&(?:#(\d{1,8})|#x([\da-f]{1,6})|([a-z][\da-z]{1,9}));/gi;
const UNKNOWN = '\uFFFD';

/** Character references as the characters that they stand for; one that is not known stays as it was written. */
export function decodeEntities(text: string): string {
  return text.replace(REFERENCE, (written: string, decimal: string | undefined, hex: string | undefined, name = '') => {
    const number = decimal ?? (hex === undefined ? undefined : String(Number.parseInt(hex, 16)));
    return number === undefined ? (NAMED.get(String(name)) ?? written) : characterOf(Number(number));
  });
}

function characterOf(code: number): string {
  // Browsers read these as what old Windows editors meant by them.
  if (code >= 0x80 && code <= 0x9f) {
    return fromWindows1252(code);
  }
  const isNone = code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff);
  return isNone ? UNKNOWN : String.fromCodePoint(code);
}
