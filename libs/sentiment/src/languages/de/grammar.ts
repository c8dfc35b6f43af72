import type { Grammar } from '../../lexicon/theme';

export const grammar: Grammar = {
  negators: '',
  negatorsBehind: '',
  notNegating: '',
  comparisons: '',
  strengtheners: '',
  contrasts: '',
  concessions: '',
  closings: '',
  thanks: '',
  prefixes: '',
  rudePrefixes: '',
  notWords: '',
};
