import { cleanText } from './clean-text';
import { decodeEntities } from './html-entities';
import { endOf, endOfHidden, endOfTag } from './html-scan';

/** What stands in these is never meant to be read. */
const HIDDEN = new Set(['script', 'style', 'template', 'head', 'title', 'noscript', 'iframe', 'svg', 'object']);
/** A blank line before and behind. */
const PARAGRAPHS = new Set(
  'p blockquote h1 h2 h3 h4 h5 h6 ul ol dl pre table figure hr article section form'.split(' '),
);
/** A line of their own. */
const LINES = new Set(
  'div li tr dt dd header footer main aside nav figcaption caption thead tbody details summary address'.split(' '),
);
const ALT = /\salt\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;
const BLANKS = /[ \t\n\r\f\v]+/g;

/** The words of a piece of HTML, with its paragraphs, lines and lists, as plain text. Broken HTML is read as far as it goes. */
export function htmlToText(html: string): string {
  const writer = new TextWriter();
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open !== at) {
      writer.write(html.slice(at, open === -1 ? html.length : open));
    }
    if (open === -1) {
      break;
    }
    at = readMarkup(html, open, writer);
  }
  return cleanText(writer.finish());
}

/** Reads what begins with `<` at a place. Answers where it ends. Each character is looked at a bounded number of times. */
function readMarkup(html: string, at: number, writer: TextWriter): number {
  if (html.startsWith('<!--', at)) {
    return endOf(html, '-->', at + 4);
  }
  if (html.startsWith('<![CDATA[', at)) {
    const end = endOf(html, ']]>', at + 9);
    writer.write(html.slice(at + 9, Math.max(at + 9, end - 3)));
    return end;
  }
  if (/[!?]/.test(html[at + 1] ?? '')) {
    return endOf(html, '>', at + 2);
  }
  const isClosing = html[at + 1] === '/';
  const name = /[a-z][a-z0-9:-]{0,30}/iy;
  name.lastIndex = at + (isClosing ? 2 : 1);
  const tag = name.exec(html)?.[0].toLowerCase();
  if (tag === undefined) {
    writer.write('<');
    return at + 1;
  }
  const end = endOfTag(html, name.lastIndex);
  if (HIDDEN.has(tag) && !isClosing && html[end - 2] !== '/') {
    return endOfHidden(html, tag, end);
  }
  writer.tag(tag, isClosing, () => html.slice(name.lastIndex, end));
  return end;
}

/** Puts words together: blanks run together as in a browser, and breaks are written only between words. */
class TextWriter {
  private readonly parts: string[] = [];
  private breaks = 0;
  private hasBlank = false;
  private preformatted = 0;

  tag(name: string, isClosing: boolean, attributes: () => string): void {
    if (name === 'br') {
      this.breaks = Math.min(this.breaks + 1, 2);
    } else if (PARAGRAPHS.has(name)) {
      this.breaks = 2;
    } else if (LINES.has(name)) {
      this.breaks = Math.max(this.breaks, 1);
    }
    if (name === 'pre') {
      this.preformatted = Math.max(0, this.preformatted + (isClosing ? -1 : 1));
    } else if (!isClosing) {
      this.open(name, attributes);
    }
  }

  private open(name: string, attributes: () => string): void {
    if (name === 'li') {
      this.write('- ');
    } else if (name === 'td' || name === 'th') {
      this.hasBlank = true;
    } else if (name === 'img') {
      const alt = ALT.exec(attributes());
      this.write(alt?.[1] ?? alt?.[2] ?? alt?.[3] ?? '');
    }
  }

  write(html: string): void {
    if (this.preformatted > 0) {
      this.append(decodeEntities(html));
      return;
    }
    const text = html.replace(BLANKS, ' ');
    this.hasBlank ||= text.startsWith(' ');
    const words = text.trim();
    if (words !== '') {
      this.append(decodeEntities(words));
      this.hasBlank = text.endsWith(' ');
    }
  }

  finish(): string {
    return this.parts.join('').replaceAll('\u00a0', ' ').replaceAll('\u00ad', '').trim();
  }

  private append(text: string): void {
    if (this.parts.length > 0) {
      this.parts.push(this.breaks > 0 ? '\n'.repeat(this.breaks) : this.hasBlank ? ' ' : '');
    }
    this.parts.push(text);
    this.breaks = 0;
    this.hasBlank = false;
  }
}
