import type { StoryLanguage } from './storyline';

interface Voice {
  /** X's code; it knows Norwegian only as `no`. */
  wire: string;
  /** Ways to begin a post that otherwise begins with the handle alone. */
  greetings: string[];
  /** How to end a post that has the handle somewhere else. */
  farewell: string;
  /** What somebody who only joined a thread says when we answer them too. */
  joinedThanks: string[];
  /** Words that make an answer a kind one, however short. */
  kindWords: string[];
  cities: string[];
}

/** What differs between languages besides the storylines. */
export const voices = {
  da: {
    wire: 'da',
    greetings: ['Hej @havblik! ', 'Kære @havblik. ', 'Øh, @havblik? '],
    farewell: ' Hilsen fra {city}.',
    joinedThanks: [
      'Tak, fordi I også svarer mig. Jeg skriver en besked.',
      'Fint, så prøver jeg det samme. Tak!',
      'Det var venligt. Tak skal I have.',
    ],
    kindWords: ['beklager', 'undskyld', 'ked af', 'kede af', 'tak', 'hjælp', 'gerne', 'velbekomme', 'dejligt'],
    cities: ['Odense', 'Aalborg', 'Vejle', 'Roskilde', 'Ribe'],
  },
  sv: {
    wire: 'sv',
    greetings: ['Hej @havblik! ', 'Hallå @havblik. ', 'Du @havblik! '],
    farewell: ' Hälsningar från {city}.',
    joinedThanks: [
      'Snällt att ni svarar mig också. Jag skickar ett meddelande.',
      'Bra, då provar jag samma sak. Tack!',
      'Tack, det uppskattas.',
    ],
    kindWords: ['beklagar', 'förlåt', 'ledsen', 'ledsna', 'tack', 'hjälp', 'gärna', 'tråkigt', 'kul'],
    cities: ['Lund', 'Västerås', 'Kalmar', 'Borås', 'Umeå'],
  },
  nb: {
    wire: 'no',
    greetings: ['Hei @havblik! ', 'Hallo @havblik. ', 'Du @havblik! '],
    farewell: ' Hilsen fra {city}.',
    joinedThanks: [
      'Fint at dere svarer meg også. Sender en melding.',
      'Da prøver jeg det samme. Takk!',
      'Takk, det setter jeg pris på.',
    ],
    kindWords: ['beklager', 'unnskyld', 'leit', 'lei for', 'takk', 'hjelp', 'gjerne', 'så bra', 'hyggelig'],
    cities: ['Bodø', 'Hamar', 'Molde', 'Ålesund', 'Tromsø'],
  },
  en: {
    wire: 'en',
    greetings: ['Hi @havblik! ', 'Dear @havblik. ', 'Hello @havblik? '],
    farewell: ' Greetings from {city}.',
    joinedThanks: [
      'Nice of you to answer me as well. Sending a message.',
      'Good, I will try the same. Thanks!',
      'Thank you, much appreciated.',
    ],
    kindWords: ['sorry', 'apolog', 'thank', 'help', 'glad', 'happy', 'please', 'pleasure', 'welcome'],
    cities: ['Leeds', 'Cork', 'Bristol', 'Galway', 'Perth'],
  },
} satisfies Record<StoryLanguage, Voice>;
