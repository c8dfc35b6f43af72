import type { Locale } from '@genklang/contract';
import { DANISH } from './da.fixture';
import { ENGLISH } from './en.fixture';
import type { LabelledCase } from './labelled-case.fixture';
import { NORWEGIAN } from './nb.fixture';
import { SWEDISH } from './sv.fixture';

export { SECOND_PROBE } from './second.fixture';
export { THIRD_PROBE } from './third.fixture';
export { UNSEEN_PROBE } from './unseen.fixture';

/** Replies of our own writing, thirty in each language. */
export const PROBE: Readonly<Record<Locale, readonly LabelledCase[]>> = {
  da: DANISH,
  sv: SWEDISH,
  nb: NORWEGIAN,
  en: ENGLISH,
};
