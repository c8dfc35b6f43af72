import { adjectives } from './adjectives';
import { adverbs } from './adverbs';
import { nouns } from './nouns';
import { phrases } from './phrases';
import { service } from './service';
import { slang } from './slang';
import { verbs } from './verbs';
import { grammar } from './grammar';
import { inflection } from './inflection';
import type { LanguagePack } from '../language-pack';
import { urgency } from './urgency';

/** Finnish, as it is written by hand. */
export const fi: LanguagePack<'fi'> = {
  code: 'fi',
  themes: [...phrases, ...adjectives, ...adverbs, ...nouns, ...service, ...slang, ...verbs],
  grammar,
  inflection,
  urgency,
  wait: {
    waiting: /^(?:odot|jono)/,
    units: /^(?:minuut|tunti|tuntia|päiv|viikko|viikkoa|kuukau|vuo)/,
  },
};
