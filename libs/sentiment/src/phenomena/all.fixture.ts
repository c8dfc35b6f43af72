import { packs } from '../languages/languages';
import { danish } from './danish.fixture';
import { english } from './english.fixture';
import { germanAndFinnish } from './german-finnish.fixture';
import { mixed } from './mixed.fixture';
import { norwegian } from './norwegian.fixture';
import type { Phenomenon } from './phenomenon.fixture';
import { swedish } from './swedish.fixture';

/** Every fixture of every language that has words yet. */
export const phenomena: readonly Phenomenon[] = [
  ...danish,
  ...swedish,
  ...norwegian,
  ...english,
  ...mixed,
  ...germanAndFinnish.filter(({ language }) => packs[language].themes.length > 0),
];
