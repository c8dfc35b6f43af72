import type { Inflection } from '../../lexicon/theme';

/** The regular endings of Finnish. */
export const inflection: Inflection = {
  adjective:
    'n a ä ta tä ssa ssä sta stä an än lla llä lta ltä lle na nä ksi t in en sti mpi nen>sen nen>sta nen>stä nen>set nen>sia nen>siä a>ia a>i i>ia i>ista',
  verb: 'a>an a>i a>aa ä>än ä>i ä>ää a>at da>n da>i dä>n ta>n ta>i la>en',
  noun: 'n a ä ta tä ssa ssä sta stä an än lla llä lta ltä lle na nä ksi t ja jä in en it nen>sen nen>sta s>ksen s>ksia',
  finalVowels: '',
  doublesConsonants: false,
  dropsWeakVowel: false,
};
