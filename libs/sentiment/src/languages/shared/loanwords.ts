import type { Theme } from '../../lexicon/theme';

/** English that people write inside Danish, Swedish and Norwegian. */
export const loanwordThemes: readonly Theme[] = [
  {
    emotion: 'joy',
    part: 'form',
    words: `
      4 awesome amazing perfect perfekt
      3 nice great cool love lovely epic respect wow yes yay legend
      2 smooth top win wuhu hurra`,
  },
  { emotion: 'gratitude', part: 'form', words: '3 thanks thx thank_you tnx ty' },
  {
    emotion: 'anger',
    part: 'form',
    words: `
      -4 bullshit worst scam horrible terrible disgrace
      -3 fail wtf ffs shit crap joke sucks useless
      -2 lame fail annoying facepalm seriously`,
  },
  { emotion: 'sadness', part: 'form', words: '-2 sad sorry broken down_again' },
  { emotion: 'anger', kind: 'swear', part: 'form', words: '-2.5 fuck fucking fucked damn omfg' },
];
