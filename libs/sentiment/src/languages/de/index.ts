import { grammar } from './grammar';
import { inflection } from './inflection';
import type { LanguagePack } from '../language-pack';
import { urgency } from './urgency';

/** German, as it is written by hand. */
export const de: LanguagePack<'de'> = {
  code: 'de',
  themes: [],
  grammar,
  inflection,
  urgency,
  wait: {
    waiting: /^(?:wart|warteschleife|schlange)/,
    units: /^(?:minute|stunde|tag|woche|monat|jahr)/,
  },
};
