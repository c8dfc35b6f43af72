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

/** English, as it is written by hand. */
export const en: LanguagePack<'en'> = {
  code: 'en',
  themes: [...phrases, ...adjectives, ...adverbs, ...nouns, ...service, ...slang, ...verbs],
  grammar,
  inflection,
  urgency,
  wait: {
    waiting: /^(?:wait|hold$|holding|queue|chas)/,
    units: /^(?:minute|min$|mins$|hour|hr|day|week|month|year)/,
  },
};
