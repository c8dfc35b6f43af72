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
import { loanwordThemes } from '../shared/loanwords';

/** Norwegian bokmål, as it is written by hand. */
export const nb: LanguagePack<'nb'> = {
  code: 'nb',
  themes: [...phrases, ...adjectives, ...adverbs, ...nouns, ...service, ...slang, ...verbs, ...loanwordThemes],
  grammar,
  inflection,
  urgency,
  wait: {
    waiting: /^(?:vent|kø|telefonkø|purr)/,
    units: /^(?:minutt|min$|mnd$|time|døgn|dag|uke|måned|år)/,
  },
};
