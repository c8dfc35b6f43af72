import type { Language } from '../types';
import { complaint as daComplaint } from './da/complaint';
import { grammar as daGrammar } from './da/grammar';
import { praise as daPraise } from './da/praise';
import { service as daService } from './da/service';
import { complaint as enComplaint } from './en/complaint';
import { grammar as enGrammar } from './en/grammar';
import { praise as enPraise } from './en/praise';
import { service as enService } from './en/service';
import { type Lexicon, compileLexicon } from './lexicon';
import { complaint as nbComplaint } from './nb/complaint';
import { grammar as nbGrammar } from './nb/grammar';
import { praise as nbPraise } from './nb/praise';
import { service as nbService } from './nb/service';
import { emojiThemes } from './shared/emoji';
import { loanwordThemes } from './shared/loanwords';
import { complaint as svComplaint } from './sv/complaint';
import { grammar as svGrammar } from './sv/grammar';
import { praise as svPraise } from './sv/praise';
import { service as svService } from './sv/service';

/** What each language knows. Signs and, in the Nordic languages, the usual English words are in all of them. */
export const lexicons: Readonly<Record<Language, Lexicon>> = {
  da: compileLexicon([...daService, ...daPraise, ...daComplaint, ...loanwordThemes, ...emojiThemes], daGrammar),
  sv: compileLexicon([...svService, ...svPraise, ...svComplaint, ...loanwordThemes, ...emojiThemes], svGrammar),
  nb: compileLexicon([...nbService, ...nbPraise, ...nbComplaint, ...loanwordThemes, ...emojiThemes], nbGrammar),
  en: compileLexicon([...enService, ...enPraise, ...enComplaint, ...emojiThemes], enGrammar),
};

/** For texts in no language that we know: signs only. */
export const signsOnly: Lexicon = compileLexicon([...emojiThemes], {
  ...enGrammar,
  negators: '',
  strengtheners: '',
  contrasts: '',
  concessions: '',
  closings: '',
  thanks: '',
  prefixes: '',
});
