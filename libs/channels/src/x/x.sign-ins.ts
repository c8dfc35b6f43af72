import type { LocalizedText, SettingsField, SignIn } from '@genklang/contract';

type Words = { label: LocalizedText; hint: LocalizedText };

const CONSOLE_HINT: LocalizedText = {
  en: 'Of your app at console.x.com, under Keys and tokens.',
  da: 'Fra din app på console.x.com, under Keys and tokens.',
  sv: 'Från din app på console.x.com, under Keys and tokens.',
  nb: 'Fra appen din på console.x.com, under Keys and tokens.',
};

const CLIENT_ID = field('clientId', 'text', {
  label: { en: 'OAuth 2.0 client ID', da: 'OAuth 2.0-klient-id', sv: 'OAuth 2.0-klient-id', nb: 'OAuth 2.0-klient-ID' },
  hint: CONSOLE_HINT,
});
const CLIENT_SECRET = optional('clientSecret', {
  label: { en: 'Client secret', da: 'Klienthemmelighed', sv: 'Klienthemlighet', nb: 'Klienthemmelighet' },
  hint: {
    en: 'Only where the app is a confidential client (a web app or bot).',
    da: 'Kun hvis appen er en fortrolig klient (webapp eller bot).',
    sv: 'Bara om appen är en konfidentiell klient (webbapp eller bot).',
    nb: 'Bare hvis appen er en konfidensiell klient (nettapp eller bot).',
  },
});

/** The ways to sign in to X, the easiest first. */
export const X_SIGN_INS: SignIn[] = [
  {
    id: 'page',
    kind: 'page',
    label: { en: 'Sign in at X', da: 'Log ind hos X', sv: 'Logga in hos X', nb: 'Logg inn hos X' },
    fields: [CLIENT_ID, CLIENT_SECRET],
  },
  {
    id: 'tokens',
    kind: 'fields',
    label: { en: 'OAuth 2.0 tokens', da: 'OAuth 2.0-tokens', sv: 'OAuth 2.0-token', nb: 'OAuth 2.0-token' },
    fields: [
      CLIENT_ID,
      CLIENT_SECRET,
      field('accessToken', 'secret', {
        label: { en: 'Access token', da: 'Adgangstoken', sv: 'Åtkomsttoken', nb: 'Tilgangstoken' },
        hint: {
          en: 'With tweet.read, tweet.write, users.read and media.write. It lives two hours.',
          da: 'Med tweet.read, tweet.write, users.read og media.write. Det lever to timer.',
          sv: 'Med tweet.read, tweet.write, users.read och media.write. Den lever två timmar.',
          nb: 'Med tweet.read, tweet.write, users.read og media.write. Det varer i to timer.',
        },
      }),
      optional('refreshToken', {
        label: { en: 'Refresh token', da: 'Fornyelsestoken', sv: 'Förnyelsetoken', nb: 'Fornyelsestoken' },
        hint: {
          en: 'Granted with offline.access. Without it the sign-in ends after two hours.',
          da: 'Gives med offline.access. Uden det slutter adgangen efter to timer.',
          sv: 'Ges med offline.access. Utan den upphör åtkomsten efter två timmar.',
          nb: 'Gis med offline.access. Uten det slutter tilgangen etter to timer.',
        },
      }),
    ],
  },
  {
    id: 'keys',
    kind: 'fields',
    label: {
      en: 'OAuth 1.0a keys (they do not expire)',
      da: 'OAuth 1.0a-nøgler (de udløber ikke)',
      sv: 'OAuth 1.0a-nycklar (de upphör inte)',
      nb: 'OAuth 1.0a-nøkler (de utløper ikke)',
    },
    fields: [
      field('appKey', 'text', {
        label: { en: 'Consumer key', da: 'Forbrugernøgle', sv: 'Konsumentnyckel', nb: 'Forbrukernøkkel' },
        hint: {
          en: 'The app’s API key. Its user authentication must be set to read and write.',
          da: 'Appens API-nøgle. Appens brugergodkendelse skal stå til læsning og skrivning.',
          sv: 'Appens API-nyckel. Appens användarautentisering ska vara inställd på läsa och skriva.',
          nb: 'Appens API-nøkkel. Brukergodkjenningen må stå til å lese og skrive.',
        },
      }),
      field('appSecret', 'secret', {
        label: {
          en: 'Consumer secret',
          da: 'Forbrugerhemmelighed',
          sv: 'Konsumenthemlighet',
          nb: 'Forbrukerhemmelighet',
        },
        hint: CONSOLE_HINT,
      }),
      field('accessToken', 'secret', {
        label: { en: 'Access token', da: 'Adgangstoken', sv: 'Åtkomsttoken', nb: 'Tilgangstoken' },
        hint: {
          en: 'Of the account itself; make it anew after changing what the app may do.',
          da: 'Kontoens eget; lav det på ny, når appens rettigheder er ændret.',
          sv: 'Kontots egen; skapa den på nytt när appens rättigheter har ändrats.',
          nb: 'Kontoens eget; lag det på nytt når appens rettigheter er endret.',
        },
      }),
      field('accessSecret', 'secret', {
        label: {
          en: 'Access token secret',
          da: 'Adgangstokens hemmelighed',
          sv: 'Åtkomsttokens hemlighet',
          nb: 'Tilgangstokenets hemmelighet',
        },
        hint: CONSOLE_HINT,
      }),
    ],
  },
];

function field(name: string, kind: SettingsField['kind'], words: Words): SettingsField {
  return { name, kind, isRequired: true, isAdvanced: false, ...words };
}

function optional(name: string, words: Words): SettingsField {
  return { ...field(name, 'secret', words), isRequired: false };
}
