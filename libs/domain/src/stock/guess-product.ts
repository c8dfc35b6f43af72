import { MAX_PRODUCT_LENGTH } from '@genklang/contract';
import { productKey } from './product-key';

/** Between quotation marks stands a name, as a rule. */
const QUOTED = /["“”„«»‘]([^"“”„«»‘’\n]{3,60})["“”«»’]/u;
/** A number of a product: letters and digits in one word, or digits with a dash. */
const CODE =
  /(?:^|[\s(#:])((?=[\p{L}\d-]*\d)(?=[\p{L}\d-]*\p{L})[\p{L}\d]{2,}(?:-[\p{L}\d]+)+|[A-Z]{2,}\d{3,}|\d{3,}-\d{2,})/u;
/** What goes before the name where somebody asks for it. */
const BEFORE =
  /(?:får|fik|fick|get(?:ting)?|have|har|er|är|is|are|kommer|come|savner|mangler|saknar|efter|etter|om)\s+(?:(?:i|ni|dere|you|vi|man|igen|igjen|snart|any|more|mon|eventuelt|måske|kanskje|kanske)\s+)*(?:den|det|de|jeres|deres|era|er|your|the|those|that|disse|dessa|en|et|ett)\s+/iu;
/** What goes after it. */
const AFTER =
  /\s*(?:[.?!,;:\n]|\s(?:igen|igjen|again|på lager|i lager|hjem|hjemme|hem|inn|ind|tilbage|tilbake|tillbaka|back|in stock|udsolgt|utsolgt|slutsåld|slutsålda|sold out|snart|soon|som|der|that|which|til|till|for|og|och|and|men|but)(?=[\s.?!,;:]|$)|$)/iu;
/** A size belongs to the product: "str. 42", "størrelse M", "size 8". */
const SIZE =
  /(?:^|[\s(,])((?:str(?:ørrelse|l)?\.?|storlek|stl\.?|størrelse|size)\s*(?:\d{1,3}(?:[.,]5)?|X{0,3}[SL]|M)(?![\p{L}\d]))/iu;
const MOST_WORDS = 6;

/** Which product a post speaks of, where its words look like one; else empty, and somebody types it. */
export function guessProduct(text: string): string {
  const size = SIZE.exec(text)?.[1]?.trim() ?? '';
  const code = CODE.exec(text)?.[1] ?? '';
  const name = QUOTED.exec(text)?.[1]?.trim() ?? (code === '' ? askedFor(text) : code);
  const isWithSize = size === '' || productKey(name).includes(productKey(size));
  return (isWithSize ? name : `${name} ${size}`).trim().slice(0, MAX_PRODUCT_LENGTH);
}

/** The words between those that ask, if they are few enough to be a name. */
function askedFor(text: string): string {
  const before = BEFORE.exec(text);
  if (before === null) {
    return '';
  }
  const rest = text.slice(before.index + before[0].length);
  const name = rest.slice(0, AFTER.exec(rest)?.index ?? 0).trim();
  const cut = SIZE.exec(` ${name}`)?.index;
  const bare = cut === undefined ? name : name.slice(0, Math.max(0, cut - 1)).replace(/\s+(?:i|in)$/i, '');
  const words = bare.split(/\s+/).filter((word) => word !== '' && !word.startsWith('@'));
  return words.length > MOST_WORDS || productKey(bare).length < 3 ? '' : words.join(' ');
}
