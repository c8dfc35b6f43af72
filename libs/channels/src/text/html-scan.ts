/** Behind the `>` of a tag; one inside quotes is no end. */
export function endOfTag(html: string, from: number): number {
  const stop = /[>"']/g;
  stop.lastIndex = from;
  for (let found = stop.exec(html); found !== null; found = stop.exec(html)) {
    if (found[0] === '>') {
      return stop.lastIndex;
    }
    const close = html.indexOf(found[0], stop.lastIndex);
    if (close === -1) {
      return html.length;
    }
    stop.lastIndex = close + 1;
  }
  return html.length;
}

/** Behind the tag that closes what is never meant to be read. */
export function endOfHidden(html: string, tag: string, from: number): number {
  const close = new RegExp(`</${tag}[^>]{0,100}>`, 'gi');
  close.lastIndex = from;
  return close.exec(html) ? close.lastIndex : html.length;
}

/** Behind a mark, or at the end of what there is. */
export function endOf(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found === -1 ? html.length : found + mark.length;
}
