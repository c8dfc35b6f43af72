import type { NetworkDescriptor, SettingsField } from '@genklang/contract';

const APP: SettingsField[] = [
  {
    name: 'clientId',
    kind: 'text',
    isRequired: true,
    isAdvanced: false,
    label: { en: 'Client ID', da: 'Klient-id', sv: 'Klient-id', nb: 'Klient-ID' },
    hint: {
      en: 'At console.cloud.google.com, APIs & Services, Credentials; ends in apps.googleusercontent.com.',
      da: 'På console.cloud.google.com, APIs & Services, Credentials; ender på apps.googleusercontent.com.',
      sv: 'På console.cloud.google.com, APIs & Services, Credentials; slutar på apps.googleusercontent.com.',
      nb: 'På console.cloud.google.com, APIs & Services, Credentials; slutter på apps.googleusercontent.com.',
    },
  },
  {
    name: 'clientSecret',
    kind: 'secret',
    isRequired: true,
    isAdvanced: false,
    label: { en: 'Client secret', da: 'Klienthemmelighed', sv: 'Klienthemlighet', nb: 'Klienthemmelighet' },
    hint: {
      en: 'Stands beside the client ID.',
      da: 'Står ved siden af klient-id’et.',
      sv: 'Står bredvid klient-id:t.',
      nb: 'Står ved siden av klient-ID-en.',
    },
  },
];

const REFRESH_TOKEN: SettingsField = {
  name: 'refreshToken',
  kind: 'secret',
  isRequired: true,
  isAdvanced: false,
  label: { en: 'Refresh token', da: 'Refresh-token', sv: 'Uppdateringstoken', nb: 'Oppdateringstoken' },
  hint: {
    en: 'Granted to this client, with the scope youtube.force-ssl.',
    da: 'Givet til denne klient, med scopet youtube.force-ssl.',
    sv: 'Utfärdad till den här klienten, med omfånget youtube.force-ssl.',
    nb: 'Gitt til denne klienten, med omfanget youtube.force-ssl.',
  },
};

const AMOUNTS: SettingsField[] = [
  {
    name: 'watchedThreads',
    kind: 'number',
    isRequired: false,
    isAdvanced: true,
    default: '50',
    label: { en: 'Threads watched', da: 'Overvågede tråde', sv: 'Bevakade trådar', nb: 'Overvåkede tråder' },
    hint: {
      en: 'The latest threads that are looked at again for late replies, 5 to 100.',
      da: 'De seneste tråde, der ses efter igen for sene svar, 5 til 100.',
      sv: 'De senaste trådarna som ses igenom igen efter sena svar, 5 till 100.',
      nb: 'De siste trådene som sees gjennom igjen for sene svar, 5 til 100.',
    },
  },
  {
    name: 'pageSize',
    kind: 'number',
    isRequired: false,
    isAdvanced: true,
    default: '100',
    label: {
      en: 'Threads in one request',
      da: 'Tråde pr. forespørgsel',
      sv: 'Trådar per anrop',
      nb: 'Tråder per forespørsel',
    },
    hint: { en: '5 to 100', da: '5 til 100', sv: '5 till 100', nb: '5 til 100' },
  },
];

const ADDRESSES: SettingsField[] = [
  {
    name: 'apiUrl',
    kind: 'address',
    isRequired: false,
    isAdvanced: true,
    default: 'https://www.googleapis.com/youtube/v3',
    label: { en: 'API address', da: 'API-adresse', sv: 'API-adress', nb: 'API-adresse' },
    hint: {
      en: 'Change it only for a proxy.',
      da: 'Ret den kun ved brug af en proxy.',
      sv: 'Ändra den bara för en proxy.',
      nb: 'Endre den bare for en proxy.',
    },
  },
  {
    name: 'authorizeUrl',
    kind: 'address',
    isRequired: false,
    isAdvanced: true,
    default: 'https://accounts.google.com/o/oauth2/v2/auth',
    label: { en: 'Sign-in page', da: 'Loginside', sv: 'Inloggningssida', nb: 'Innloggingsside' },
    hint: {
      en: 'Where people sign in to Google.',
      da: 'Hvor man logger ind hos Google.',
      sv: 'Där man loggar in hos Google.',
      nb: 'Der man logger inn hos Google.',
    },
  },
  {
    name: 'tokenUrl',
    kind: 'address',
    isRequired: false,
    isAdvanced: true,
    default: 'https://oauth2.googleapis.com/token',
    label: { en: 'Token address', da: 'Tokenadresse', sv: 'Tokenadress', nb: 'Tokenadresse' },
    hint: {
      en: 'Where Google issues tokens.',
      da: 'Hvor Google udsteder tokens.',
      sv: 'Där Google utfärdar token.',
      nb: 'Der Google utsteder tokener.',
    },
  },
  {
    name: 'webUrl',
    kind: 'address',
    isRequired: false,
    isAdvanced: true,
    default: 'https://www.youtube.com',
    label: {
      en: 'Address of videos',
      da: 'Adresse på videoer',
      sv: 'Videornas adress',
      nb: 'Adresse på videoer',
    },
    hint: {
      en: 'Where links to comments lead.',
      da: 'Hvor links til kommentarer fører hen.',
      sv: 'Dit länkar till kommentarer leder.',
      nb: 'Dit lenker til kommentarer fører.',
    },
  },
];

/** YouTube, as forms, commands and the console show it. */
export const YOUTUBE_DESCRIPTOR: NetworkDescriptor = {
  id: 'youtube',
  name: 'YouTube',
  badge: {
    path: 'M5 5.5h14a3 3 0 0 1 3 3v7a3 3 0 0 1-3 3H5a3 3 0 0 1-3-3v-7a3 3 0 0 1 3-3zM10 8.6v6.8l5.8-3.4z',
    colour: '#C4001A',
  },
  replyLength: { unit: 'codepoint', max: 10_000 },
  replies: 'public',
  arrival: 'poll',
  hasThreads: false,
  hasSearch: false,
  pricing: null,
  settings: [...AMOUNTS, ...ADDRESSES],
  signIns: [
    {
      id: 'page',
      kind: 'page',
      label: {
        en: 'Sign in at Google',
        da: 'Log ind hos Google',
        sv: 'Logga in hos Google',
        nb: 'Logg inn hos Google',
      },
      fields: APP,
    },
    {
      id: 'token',
      kind: 'fields',
      label: {
        en: 'Client and refresh token',
        da: 'Klient og refresh-token',
        sv: 'Klient och uppdateringstoken',
        nb: 'Klient og oppdateringstoken',
      },
      fields: [...APP, REFRESH_TOKEN],
    },
  ],
  defaultPollIntervalMs: 3 * 60_000,
  checkedAgainst: 'our-reading',
};
