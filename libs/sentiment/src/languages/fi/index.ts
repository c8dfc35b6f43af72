import { grammar } from './grammar';
import { inflection } from './inflection';
import type { LanguagePack } from '../language-pack';
import { urgency } from './urgency';

/** Finnish, as it is written by hand. */
export const fi: LanguagePack<'fi'> = {
  code: 'fi',
  themes: [],
  grammar,
  inflection,
  urgency,
  wait: {
    waiting: /^(?:odot|jono)/,
    units: /^(?:minuut|tunti|tuntia|päiv|viikko|viikkoa|kuukau|vuo)/,
  },
};
