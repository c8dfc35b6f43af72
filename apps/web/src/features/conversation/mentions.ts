import type { MemberSummary } from '@genklang/contract';

/** A stretch of a note: a colleague's name behind an at sign, or what stands between. */
export interface NoteRun {
  text: string;
  member: MemberSummary | null;
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** Cuts a note at the colleagues it names. Of two names that begin alike the longer one is meant. */
export function cutAtMembers(text: string, members: readonly MemberSummary[]): NoteRun[] {
  const longestFirst = [...members].sort((left, right) => right.name.length - left.name.length);
  const runs: NoteRun[] = [];
  let at = 0;
  for (let sign = text.indexOf('@'); sign >= 0; sign = text.indexOf('@', sign + 1)) {
    const member = LETTER.test(text.charAt(sign - 1)) ? undefined : longestFirst.find(named(text, sign + 1));
    if (member !== undefined) {
      const end = sign + 1 + member.name.length;
      runs.push({ text: text.slice(at, sign), member: null }, { text: text.slice(sign, end), member });
      at = end;
    }
  }
  return [...runs, { text: text.slice(at), member: null }].filter((run) => run.text !== '');
}

/** The colleagues whom a note names, each once. */
export function mentionedIn(text: string, members: readonly MemberSummary[]): string[] {
  return [...new Set(cutAtMembers(text, members).flatMap(({ member }) => (member === null ? [] : [member.id])))];
}

function named(text: string, start: number): (member: MemberSummary) => boolean {
  return ({ name }) => text.startsWith(name, start) && !LETTER.test(text.charAt(start + name.length));
}
