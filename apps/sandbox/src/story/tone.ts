import type { StoryLanguage } from './storyline';
import { voices } from './voices';

const shortAnswer = 60;

/** Whether a customer feels brushed off: few words, none of them kind, and no question back. */
export function isCurt(answer: string, lang: StoryLanguage): boolean {
  const text = answer.replace(/^(?:@\w+\s+)+/, '').toLowerCase();
  const isKind = [...voices[lang].kindWords, ...voices.en.kindWords].some((word) => text.includes(word));
  return text.length < shortAnswer && !text.includes('?') && !isKind;
}
