import type { Medium } from '../media/pictures';

/** A few posts show what they tell of: found by their words, invented like them. Not everybody describes a picture. */
const SHOWN: readonly { words: string; media: Medium[] }[] = [
  {
    words: '20 cm lang ridse',
    media: [
      picture('ridse', 1200, 900, 'En lang ridse midt i en bordplade af eg'),
      picture('ridse-taet', 800, 800, null),
    ],
  },
  {
    words: 'sidder skævt',
    media: [picture('laage', 900, 1200, 'Skænken forfra: den højre låge hænger en centimeter')],
  },
  { words: 'Beslaget er bøjet', media: [picture('beslag', 1200, 800, null)] },
  { words: 'Alle seks', media: [{ ...picture('stol', 1280, 720, 'En stol vipper på et plant gulv'), kind: 'video' }] },
];

export function picturesOf(text: string): Medium[] {
  return SHOWN.find(({ words }) => text.includes(words))?.media ?? [];
}

function picture(key: string, width: number, height: number, alt: string | null): Medium {
  return { key, kind: 'image', alt, width, height };
}
