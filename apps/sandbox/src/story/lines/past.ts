import type { StoryLanguage } from '../storyline';

/** A thread from before the story begins. Without `answer` it still waits for one. */
export interface PastThread {
  lang: StoryLanguage;
  minutesAgo: number;
  opening: string;
  answer?: { afterMinutes: number; text: string };
  thanks?: { afterMinutes: number; text: string };
  /** What they say when the waiting ends after all. */
  answered?: readonly string[];
  ignored?: readonly string[];
  reach?: 'some' | 'large';
}

export const pastThreads: readonly PastThread[] = [
  {
    lang: 'da',
    minutesAgo: 395,
    opening: '@havblik sælger I løse ben til sofaen Lysning? Hvalpen har spist et.',
    answer: {
      afterMinutes: 22,
      text: 'Hej! Ja, og hvalpeprisen er 0 kr. Send os din adresse i en besked, så lægger vi et ben i posten.',
    },
    thanks: { afterMinutes: 9, text: 'I er for søde! Hvalpen hedder Bulder og siger undskyld.' },
  },
  {
    lang: 'sv',
    minutesAgo: 350,
    opening:
      '@havblik vi väntar fortfarande på garderoben. Tredje veckan nu. Det börjar bli tröttsamt att bo i kartonger.',
    answer: {
      afterMinutes: 41,
      text: 'Vi är ledsna för det, tre veckor är för länge. Din garderob går från lagret i kväll och kommer på torsdag.',
    },
    thanks: { afterMinutes: 15, text: 'Tack för ett rakt besked. Då lever jag ur kartong till torsdag.' },
  },
  {
    lang: 'en',
    minutesAgo: 310,
    opening: '@havblik is the Fyr lamp dimmable? The box does not say and my bulb is not cheap.',
    answer: {
      afterMinutes: 12,
      text: 'It is, with any dimmable LED bulb up to 9 W. Sorry that the box keeps it a secret!',
    },
    thanks: { afterMinutes: 4, text: 'Perfect, thanks for the quick help.' },
  },
  {
    lang: 'nb',
    minutesAgo: 265,
    opening: 'Kommoden fra @havblik kom med et stort hakk i toppen. Kjedelig, for den var til dåpen på søndag.',
    answer: {
      afterMinutes: 35,
      text: 'Så leit! Vi sender en ny topplate med ekspress, så den rekker fram før søndag. Skriv til oss hvis den ikke er der lørdag.',
    },
    thanks: { afterMinutes: 190, text: 'Den er allerede her! Tusen takk, dåpen er reddet.' },
    reach: 'some',
  },
  {
    lang: 'da',
    minutesAgo: 240,
    opening: 'Fik lige min reol fra @havblik. Alle huller passede. ALLE. Jeg er stadig lidt rystet.',
    answer: {
      afterMinutes: 18,
      text: 'Vi lover ikke at gøre det til en vane 😉 Tak, fordi du skriver. God fornøjelse med reolen!',
    },
    thanks: { afterMinutes: 6, text: '😂' },
  },
  {
    lang: 'da',
    minutesAgo: 205,
    opening:
      '@havblik jeg har ventet på svar på min reklamation siden i mandags. Bordbenet er knækket, og vi spiser i sofaen.',
    answer: {
      afterMinutes: 64,
      text: 'Det beklager vi, du skulle have haft svar for længst. Et nyt ben er sendt i dag, og vi har skrevet til dig på mail.',
    },
    thanks: { afterMinutes: 11, text: 'Okay, tak. Det var den slags svar, jeg manglede i mandags.' },
  },
  {
    lang: 'sv',
    minutesAgo: 170,
    opening: 'Kan man se soffan Skagerrak i butiken i Göteborg @havblik?',
    answer: {
      afterMinutes: 8,
      text: 'Ja, i ljusgrått och i rost. Välkommen förbi, vi bjuder på kaffe medan du provsitter!',
    },
    thanks: { afterMinutes: 3, text: 'Kaffe och soffa, då kommer jag!' },
  },
  {
    lang: 'en',
    minutesAgo: 130,
    opening: 'Still no word about my missing armrest, @havblik. Sitting lopsided since Tuesday.',
    answer: {
      afterMinutes: 52,
      text: 'We are sorry about the wait. The armrest left our warehouse this morning and should be with you tomorrow.',
    },
  },
  {
    lang: 'nb',
    minutesAgo: 96,
    opening: '@havblik hvorfor svarer dere ikke på e-post? Jeg spurte om garantien på madrassen for ni dager siden.',
    answered: ['Takk, 15 år var bedre enn jeg trodde. Beklager at jeg var litt hissig.'],
    ignored: ['Ti dager snart.'],
  },
  {
    lang: 'da',
    minutesAgo: 74,
    opening: 'Jeg overvejer at droppe @havblik helt. Tre forkerte leveringer på to måneder er to for mange. Eller tre.',
    answered: ['Tak. En fast kontaktperson er præcis det, jeg har manglet.', 'Så bliver jeg lidt endnu.'],
    ignored: ['Jeg kigger på sofaer et andet sted nu.'],
    reach: 'some',
  },
  {
    lang: 'sv',
    minutesAgo: 47,
    opening:
      '@havblik fick hem matbordet i dag. Ett ben är fem centimeter kortare än de andra. Har ni provat att äta soppa i uppförsbacke?',
    answered: ['Haha, okej. Nytt ben på fredag, då sparar vi soppan.'],
    ignored: ['Köttbullarna rullar också.'],
  },
  {
    lang: 'en',
    minutesAgo: 21,
    opening:
      'Is anybody at @havblik reading this? Order 48211 was cancelled without a word and I am 3,000 kroner lighter.',
    answered: ['Thank you. A refund today is all I wanted to hear.'],
    ignored: ['Evidently not.'],
    reach: 'some',
  },
  {
    lang: 'da',
    minutesAgo: 8,
    opening:
      '@havblik har I stadig Klit-tæppet i 200x300? Det står som udsolgt på nettet, men min søster siger, I har det i Vejle.',
    answered: ['Min søster har altid ret. Tak, jeg henter det i morgen!'],
  },
];
