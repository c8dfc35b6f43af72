import { isTopLevelDomain } from './top-level-domains';

/** A link in a text, as UTF-16 offsets. */
export interface LinkSpan {
  start: number;
  end: number;
}

const MAX_LINK_LENGTH = 4_096;
const MAX_LABEL_LENGTH = 63;
const MAX_SHORT_LINK_SLUG = 40;

const LATIN =
  'À-ÖØ-öø-ÿ\\u0100-\\u024F\\u0253\\u0254\\u0256\\u0257\\u0259\\u025B\\u0263\\u0268\\u026F\\u0272\\u0289\\u028B\\u02BB\\u0300-\\u036F\\u1E00-\\u1EFF';
/** What a host name may consist of: everything but punctuation (save - _ .), blanks, and marks of writing direction. */
const HOST_RUN =
  // oxlint-disable-next-line no-control-regex -- control characters are blanks to X
  /[^!'#%&()*+,\\/:;<=>?@[\]^{|}~$\u0009-\u000D\u0020\u0085\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uFFFE\uFEFF\uFFFF\u202A-\u202E\u061C\u200E\u200F\u2066-\u2069]+/g;
const PLAIN_HOST = new RegExp(`[-a-z0-9${LATIN}]`, 'i');
const PATH_CHARACTER = new RegExp(`[a-z\\u0400-\\u04FF0-9!*';:=+,.$/%#[\\]\\-\\u2013_~@|&${LATIN}]`, 'i');
const PATH_END = new RegExp(`[+\\-a-z\\u0400-\\u04FF0-9=_#/${LATIN}]`, 'i');
const QUERY_CHARACTER = /[a-z0-9!?*'@();:&=+$/%#[\]\-_.,~|]/i;
const QUERY_END = /[a-z0-9\-_&=#/]/i;
const LETTERS = /(?:xn--[-0-9a-z]+|[a-z]+)/iy;
const PORT = /:[0-9]+/y;
const SHORT_LINK = /https?:\/\/t\.co\/([a-z0-9]+)/iy;
/** A link never begins right after one of these. */
const GLUED = /[A-Za-z0-9@＠$#＃\uFFFE\uFEFF\uFFFF]/;

/**
 * Finds the links that X would shorten: with `http(s)://`, or bare (`eksempel.dk/tilbud`) under a known ending.
 * Written after the behaviour of X's own twitter-text, and tested against it. Time grows linearly with the text.
 * Two limits: rare endings (see top-level-domains.ts), and a host label in other alphabets that is too long only once encoded.
 */
export function findLinks(text: string): LinkSpan[] {
  const links: LinkSpan[] = [];
  const runs = new RegExp(HOST_RUN);
  let from = 0;
  for (let run = runs.exec(text); run !== null; run = runs.exec(text)) {
    if (run[0].includes('.')) {
      from = readRun(text, { start: run.index, end: runs.lastIndex, from, links });
      runs.lastIndex = Math.max(runs.lastIndex, from);
    }
  }
  return links;
}

/** A stretch of host-name characters. `from` is where the last link ended: a link needs a character between it and the one before. */
interface Run {
  start: number;
  end: number;
  from: number;
  links: LinkSpan[];
}

/** One name between two dots, and what can follow it. */
interface Label {
  start: number;
  end: number;
  /** Begins and ends with a letter, as a name must. */
  isName: boolean;
  lastUnderscore: number;
  /** The end of a known ending in this label (`com` of `com-`), if it begins with one. */
  endingAt: number | undefined;
  /** Where the longest host ends that goes on behind this label and the next one. */
  farEnd: number | undefined;
}

/** Collects the links of a run. Answers where the last one ended. */
function readRun(text: string, run: Run): number {
  const labels = splitLabels(text, run);
  let from = run.from;
  const scheme = schemeBefore(text, run.start, from);
  labels.forEach((label, index) => {
    for (let at = label.start; at < label.end; at += 1) {
      const isFree = at > from || at === 0;
      const hasScheme = at === run.start && scheme !== undefined;
      if (!isFree || (!hasScheme && !mayBeginAfter(text[at - 1]))) {
        continue;
      }
      const end = hostEnd(labels, index, at, text);
      if (end !== undefined && !isTakenForBefore(text, labels, at)) {
        const found = readLink(text, { start: hasScheme ? scheme : at, host: at, end });
        from = found.end;
        run.links.push(...found.links);
      }
    }
  });
  return from;
}

/** At the very beginning X takes a letter such as "ü" for what stands before a link. */
function isTakenForBefore(text: string, labels: readonly Label[], at: number): boolean {
  return at === 0 && mayBeginAfter(text[0]) && hostEnd(labels, 0, 1, text) !== undefined;
}

function splitLabels(text: string, run: Run): Label[] {
  const labels: Label[] = [];
  for (let start = run.start; start <= run.end;) {
    const dot = text.indexOf('.', start);
    const end = dot === -1 || dot > run.end ? run.end : dot;
    labels.push({
      start,
      end,
      isName: end > start && isNameCharacter(text[start]) && isNameCharacter(text[end - 1]),
      lastUnderscore: text.slice(start, end).lastIndexOf('_') + start,
      endingAt: endOfEnding(text, start, end),
      farEnd: undefined,
    });
    start = end + 1;
  }
  linkLabels(labels);
  return labels;
}

/** From the last label to the first: how far a host gets that goes on behind each. */
function linkLabels(labels: readonly Label[]): void {
  for (let index = labels.length - 2; index >= 0; index -= 1) {
    const [label, next] = [labels[index], labels[index + 1]];
    if (label !== undefined && next?.isName === true) {
      const hasUnderscore = next.lastUnderscore >= next.start;
      label.farEnd = next.farEnd ?? (hasUnderscore ? undefined : labels[index + 2]?.endingAt);
    }
  }
}

/** Where the host ends that begins at `at`, inside the label: at the last known ending that it can reach. */
function hostEnd(labels: readonly Label[], index: number, at: number, text: string): number | undefined {
  const label = labels[index];
  if (label === undefined || !isNameCharacter(text[at]) || !isNameCharacter(text[label.end - 1])) {
    return undefined;
  }
  return label.farEnd ?? (label.lastUnderscore >= at ? undefined : labels[index + 1]?.endingAt);
}

function endOfEnding(text: string, start: number, end: number): number | undefined {
  const match = matchAt(LETTERS, text, start);
  if (match === undefined || start + match.length > end) {
    return undefined;
  }
  const after = start + match.length;
  if (/^xn--/i.test(match)) {
    return after;
  }
  return isTopLevelDomain(match) && !/[0-9a-z@+-]/i.test(text[after] ?? '') ? after : undefined;
}

function isNameCharacter(character: string | undefined): boolean {
  return character !== undefined && character !== '-' && character !== '_' && character !== '.';
}

function mayBeginAfter(character: string | undefined): boolean {
  return character === undefined || !GLUED.test(character);
}

/** Where `https://` begins right before a position, if a link may begin there. */
function schemeBefore(text: string, at: number, from: number): number | undefined {
  const scheme = /https?:\/\/$/i.exec(text.slice(Math.max(0, at - 8), at))?.[0];
  if (scheme === undefined) {
    return undefined;
  }
  const start = at - scheme.length;
  const isFree = start > from || start === 0;
  return isFree && mayBeginAfter(text[start - 1]) ? start : undefined;
}

interface Candidate {
  /** Where the scheme begins, or the host when there is none. */
  start: number;
  host: number;
  /** Where the host ends. */
  end: number;
}

/** What counts as link of a candidate, and where the search goes on. */
function readLink(text: string, candidate: Candidate): { links: LinkSpan[]; end: number } {
  const { start, host, end } = candidate;
  const afterPort = end + (matchAt(PORT, text, end)?.length ?? 0);
  const afterPath = text[afterPort] === '/' ? endOfPath(text, afterPort + 1) : afterPort;
  const full = endOfQuery(text, afterPath);
  const isTooLong = text
    .slice(host, end)
    .split('.')
    .some((name) => name.length > MAX_LABEL_LENGTH);
  if (full - start > MAX_LINK_LENGTH || isTooLong) {
    return { links: [], end: full };
  }
  if (start !== host) {
    return { links: readWithScheme(text, start, full), end: full };
  }
  const links = readBare(text, candidate);
  const last = links.at(-1);
  if (last !== undefined && afterPath > afterPort) {
    // The path belongs to the last name of a host.
    last.end += full - end;
  }
  return { links, end: full };
}

function readWithScheme(text: string, start: number, full: number): LinkSpan[] {
  const slug = matchAt(SHORT_LINK, text, start);
  if (slug === undefined) {
    return [{ start, end: full }];
  }
  const isTooLong = slug.length - slug.lastIndexOf('/') - 1 > MAX_SHORT_LINK_SLUG;
  return isTooLong ? [] : [{ start, end: endOfQuery(text, start + slug.length) }];
}

/** Without a scheme only plain letters make a host: 日本.example.dk counts from "example". */
function readBare(text: string, { start, host, end }: Candidate): LinkSpan[] {
  return /[-_./]/.test(text[start - 1] ?? '') ? [] : plainHosts(text, host, end);
}

/** The parts of a host that are names in plain letters with a known ending. */
function plainHosts(text: string, host: number, end: number): LinkSpan[] {
  const found: LinkSpan[] = [];
  let start = host;
  let best: number | undefined;
  const close = (next: number): void => {
    if (best !== undefined) {
      found.push({ start, end: best });
    }
    best = undefined;
    start = next;
  };
  for (let at = host; at < end; at += 1) {
    if (PLAIN_HOST.test(text[at] ?? '')) {
      continue;
    }
    if (text[at] !== '.' || at === start || text[at - 1] === '.') {
      close(at + 1);
    } else {
      best = endOfEnding(text, at + 1, end) ?? best;
    }
  }
  close(end);
  return found;
}

/** The path goes on to its last character that can end one; brackets do when they close right behind one. */
function endOfPath(text: string, from: number): number {
  let end = from;
  for (let at = from; at < text.length;) {
    if (text[at] === '(') {
      const closed = endOfBrackets(text, at, 2);
      if (closed === undefined) {
        break;
      }
      end = end === at ? closed : end;
      at = closed;
    } else if (PATH_CHARACTER.test(text[at] ?? '')) {
      at += 1;
      end = PATH_END.test(text[at - 1] ?? '') ? at : end;
    } else {
      break;
    }
  }
  return end;
}

/** Where a bracket closes that may hold one pair inside. */
function endOfBrackets(text: string, open: number, depth: number): number | undefined {
  let at = open + 1;
  let hasInner = false;
  while (at < text.length && text[at] !== ')') {
    if (text[at] === '(' && depth > 1 && !hasInner) {
      const closed = endOfBrackets(text, at, depth - 1);
      if (closed === undefined) {
        return undefined;
      }
      hasInner = true;
      at = closed;
    } else if (PATH_CHARACTER.test(text[at] ?? '')) {
      at += 1;
    } else {
      return undefined;
    }
  }
  return text[at] === ')' && at > open + 1 ? at + 1 : undefined;
}

function endOfQuery(text: string, from: number): number {
  if (text[from] !== '?') {
    return from;
  }
  let end = from;
  for (let at = from + 1; at < text.length && QUERY_CHARACTER.test(text[at] ?? ''); at += 1) {
    end = QUERY_END.test(text[at] ?? '') ? at + 1 : end;
  }
  return end;
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
