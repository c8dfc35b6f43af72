const URL_LENGTH = 23;
const LINK = /https?:\/\/[^\s<>"]*[^\s<>".,;:!?)]/gi;
const HANDLE = /(?<![=/\w])@(\w+(?:[.-]+\w+)*)@\w+(?:[.-]+\w+)*/g;
const segmenter = new Intl.Segmenter();

/** How long Mastodon takes a post to be, its warning included: graphemes, links 23, handles without their hosts. */
export function countableLength(text: string, warning: string): number {
  const short = text.replace(LINK, 'x'.repeat(URL_LENGTH)).replace(HANDLE, '@$1');
  return [...segmenter.segment(warning + short)].length;
}
