import type { Locale } from '@genklang/contract';
import { da } from './da';
import type { EmpathyWords } from './empathy-words';
import { en } from './en';
import { nb } from './nb';
import { sv } from './sv';

/** Every language that is checked. */
export const EMPATHY_WORDS: Readonly<Record<Locale, EmpathyWords>> = { da, sv, nb, en };
