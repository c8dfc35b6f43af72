import type { NetworkDescriptor, SettingsField } from '@genklang/contract';

const APP_SECRET: SettingsField = {
  name: 'appSecret',
  kind: 'secret',
  isRequired: true,
  isAdvanced: false,
  label: {
    en: 'Instagram app secret',
    da: 'Instagram-apphemmelighed',
    sv: 'Instagram-apphemlighet',
    nb: 'Instagram-apphemmelighet',
  },
  hint: {
    en: 'At developers.facebook.com, Instagram, API setup with Instagram login. It is not the secret of the Meta app.',
    da: 'På developers.facebook.com, Instagram, API setup with Instagram login. Det er ikke Meta-appens hemmelighed.',
    sv: 'På developers.facebook.com, Instagram, API setup with Instagram login. Det är inte Meta-appens hemlighet.',
    nb: 'På developers.facebook.com, Instagram, API setup with Instagram login. Det er ikke Meta-appens hemmelighet.',
  },
};

const ADDRESS_HINT = {
  en: 'Change it only for a proxy.',
  da: 'Ret den kun ved brug af en proxy.',
  sv: 'Ändra den bara för en proxy.',
  nb: 'Endre den bare for en proxy.',
};

const SETTINGS: SettingsField[] = [
  {
    name: 'verifyToken',
    kind: 'text',
    isRequired: false,
    isAdvanced: false,
    label: {
      en: 'Webhook verify token',
      da: 'Webhook-verificeringstoken',
      sv: 'Verifieringstoken för webhook',
      nb: 'Verifiseringstoken for webhook',
    },
    hint: {
      en: 'A word of your choice; enter the same at Meta. Mentions arrive by webhook only.',
      da: 'Et ord efter eget valg; skriv det samme hos Meta. Omtaler kommer kun via webhook.',
      sv: 'Ett valfritt ord; ange samma hos Meta. Omnämnanden kommer bara via webhook.',
      nb: 'Et valgfritt ord; skriv det samme hos Meta. Omtaler kommer bare via webhook.',
    },
  },
  {
    name: 'watchedPosts',
    kind: 'number',
    isRequired: false,
    isAdvanced: true,
    default: '25',
    label: { en: 'Posts watched', da: 'Overvågede opslag', sv: 'Bevakade inlägg', nb: 'Overvåkede innlegg' },
    hint: {
      en: 'Your newest posts whose comments are read, 5 to 100. Comments on older ones arrive by webhook.',
      da: 'Dine nyeste opslag, hvis kommentarer læses, 5 til 100. Kommentarer til ældre kommer via webhook.',
      sv: 'Dina nyaste inlägg vars kommentarer läses, 5 till 100. Kommentarer på äldre kommer via webhook.',
      nb: 'De nyeste innleggene dine som får kommentarer lest, 5 til 100. Kommentarer på eldre kommer via webhook.',
    },
  },
  {
    name: 'pageSize',
    kind: 'number',
    isRequired: false,
    isAdvanced: true,
    default: '50',
    label: {
      en: 'Comments in one request',
      da: 'Kommentarer pr. forespørgsel',
      sv: 'Kommentarer per anrop',
      nb: 'Kommentarer per forespørsel',
    },
    hint: {
      en: 'For each post, 5 to 100; Instagram gives 50 at most.',
      da: 'For hvert opslag, 5 til 100; Instagram giver højst 50.',
      sv: 'För varje inlägg, 5 till 100; Instagram ger högst 50.',
      nb: 'For hvert innlegg, 5 til 100; Instagram gir høyst 50.',
    },
  },
  {
    name: 'graphUrl',
    kind: 'address',
    isRequired: false,
    isAdvanced: true,
    default: 'https://graph.instagram.com/v26.0',
    label: { en: 'API address', da: 'API-adresse', sv: 'API-adress', nb: 'API-adresse' },
    hint: ADDRESS_HINT,
  },
  {
    name: 'apiUrl',
    kind: 'address',
    isRequired: false,
    isAdvanced: true,
    default: 'https://api.instagram.com',
    label: { en: 'Token address', da: 'Token-adresse', sv: 'Tokenadress', nb: 'Token-adresse' },
    hint: ADDRESS_HINT,
  },
  {
    name: 'webUrl',
    kind: 'address',
    isRequired: false,
    isAdvanced: true,
    default: 'https://www.instagram.com',
    label: { en: 'Sign-in address', da: 'Loginadresse', sv: 'Inloggningsadress', nb: 'Innloggingsadresse' },
    hint: ADDRESS_HINT,
  },
];

/** Instagram, as forms, commands and the console show it. */
export const INSTAGRAM_DESCRIPTOR: NetworkDescriptor = {
  id: 'instagram',
  name: 'Instagram',
  alsoCalled: ['insta', 'ig'],
  badge: {
    path: 'M8 3h8a5 5 0 0 1 5 5v8a5 5 0 0 1-5 5H8a5 5 0 0 1-5-5V8a5 5 0 0 1 5-5zm0 2a3 3 0 0 0-3 3v8a3 3 0 0 0 3 3h8a3 3 0 0 0 3-3V8a3 3 0 0 0-3-3zm4 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zm0 2a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zm4.7-3.3a1.1 1.1 0 1 1 0 2.2 1.1 1.1 0 0 1 0-2.2z',
    colour: '#C13584',
  },
  replyLength: { unit: 'codepoint', max: 2_200 },
  replies: 'public',
  arrival: 'both',
  hasThreads: false,
  hasSearch: false,
  pricing: null,
  settings: SETTINGS,
  signIns: [
    {
      id: 'page',
      kind: 'page',
      label: {
        en: 'Sign in at Instagram',
        da: 'Log ind hos Instagram',
        sv: 'Logga in hos Instagram',
        nb: 'Logg inn hos Instagram',
      },
      fields: [
        {
          name: 'appId',
          kind: 'text',
          isRequired: true,
          isAdvanced: false,
          label: { en: 'Instagram app ID', da: 'Instagram-app-id', sv: 'Instagram-app-id', nb: 'Instagram-app-ID' },
          hint: {
            en: 'Beside the secret; it is not the id of the Meta app.',
            da: 'Ved siden af hemmeligheden; det er ikke Meta-appens id.',
            sv: 'Bredvid hemligheten; det är inte Meta-appens id.',
            nb: 'Ved siden av hemmeligheten; det er ikke Meta-appens ID.',
          },
        },
        APP_SECRET,
      ],
    },
    {
      id: 'token',
      kind: 'fields',
      label: { en: 'Access token', da: 'Adgangstoken', sv: 'Åtkomsttoken', nb: 'Tilgangstoken' },
      fields: [
        {
          name: 'accessToken',
          kind: 'secret',
          isRequired: true,
          isAdvanced: false,
          label: { en: 'Access token', da: 'Adgangstoken', sv: 'Åtkomsttoken', nb: 'Tilgangstoken' },
          hint: {
            en: 'A long-lived one, as “Generate token” makes it. It is extended before its 60 days are over.',
            da: 'Et langtidsholdbart, som “Generate token” laver. Det forlænges, før dets 60 dage er gået.',
            sv: 'En långlivad, som ”Generate token” skapar. Den förlängs innan dess 60 dagar har gått.',
            nb: 'Et langvarig, slik «Generate token» lager. Det forlenges før de 60 dagene er gått.',
          },
        },
        APP_SECRET,
        {
          name: 'issuedAt',
          kind: 'text',
          isRequired: true,
          isAdvanced: false,
          label: { en: 'Made on', da: 'Lavet den', sv: 'Skapad den', nb: 'Laget den' },
          hint: {
            en: 'The day on which the token was made, such as 2026-11-22.',
            da: 'Dagen, hvor tokenet blev lavet, f.eks. 2026-11-22.',
            sv: 'Dagen då token skapades, t.ex. 2026-11-22.',
            nb: 'Dagen da tokenet ble laget, f.eks. 2026-11-22.',
          },
        },
      ],
    },
  ],
  defaultPollIntervalMs: 120_000,
  checkedAgainst: 'our-reading',
};
