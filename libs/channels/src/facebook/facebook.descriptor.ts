import type { NetworkDescriptor, SettingsField } from '@genklang/contract';

const APP_SECRET: SettingsField = {
  name: 'appSecret',
  kind: 'secret',
  isRequired: true,
  isAdvanced: false,
  label: { en: 'App secret', da: 'Apphemmelighed', sv: 'Apphemlighet', nb: 'Apphemmelighet' },
  hint: {
    en: 'At developers.facebook.com, App settings, Basic. It proves that requests and webhooks are genuine.',
    da: 'På developers.facebook.com, App settings, Basic. Den beviser, at forespørgsler og webhooks er ægte.',
    sv: 'På developers.facebook.com, App settings, Basic. Den bevisar att anrop och webhooks är äkta.',
    nb: 'På developers.facebook.com, App settings, Basic. Den beviser at forespørsler og webhooks er ekte.',
  },
};

/** A Facebook Page, as forms, commands and the console show it. */
export const FACEBOOK_DESCRIPTOR: NetworkDescriptor = {
  id: 'facebook',
  name: 'Facebook',
  alsoCalled: ['fb', 'messenger'],
  badge: {
    path: 'M13.6 21v-8h2.7l.5-3.2h-3.2V7.7c0-.9.4-1.7 1.7-1.7h1.6V3.2S15.6 3 14.2 3c-2.7 0-4.3 1.6-4.3 4.4v2.4H7V13h2.9v8z',
    colour: '#1877F2',
  },
  replyLength: { unit: 'codepoint', max: 8_000 },
  replies: 'public',
  arrival: 'both',
  hasThreads: false,
  hasSearch: false,
  pricing: null,
  settings: [
    {
      name: 'pageId',
      kind: 'text',
      isRequired: false,
      isAdvanced: false,
      label: { en: 'Page id', da: 'Sidens id', sv: 'Sidans id', nb: 'Sidens id' },
      hint: {
        en: 'Only when you manage several Pages: which one.',
        da: 'Kun hvis du administrerer flere sider: hvilken.',
        sv: 'Bara om du hanterar flera sidor: vilken.',
        nb: 'Bare hvis du administrerer flere sider: hvilken.',
      },
    },
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
        en: 'A word of your choice; enter the same at Meta. Without it posts are only asked for.',
        da: 'Et ord efter eget valg; skriv det samme hos Meta. Uden det bliver opslag kun hentet.',
        sv: 'Ett valfritt ord; ange samma hos Meta. Utan det hämtas inlägg bara.',
        nb: 'Et valgfritt ord; skriv det samme hos Meta. Uten det blir innlegg bare hentet.',
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
        en: 'The newest posts whose comments are read, 5 to 100. Comments on older ones arrive by webhook.',
        da: 'De nyeste opslag, hvis kommentarer læses, 5 til 100. Kommentarer til ældre kommer via webhook.',
        sv: 'De nyaste inläggen vars kommentarer läses, 5 till 100. Kommentarer på äldre kommer via webhook.',
        nb: 'De nyeste innleggene som får kommentarer lest, 5 til 100. Kommentarer på eldre kommer via webhook.',
      },
    },
    {
      name: 'pageSize',
      kind: 'number',
      isRequired: false,
      isAdvanced: true,
      default: '25',
      label: {
        en: 'Comments in one request',
        da: 'Kommentarer pr. forespørgsel',
        sv: 'Kommentarer per anrop',
        nb: 'Kommentarer per forespørsel',
      },
      hint: {
        en: 'For each post, 5 to 100.',
        da: 'For hvert opslag, 5 til 100.',
        sv: 'För varje inlägg, 5 till 100.',
        nb: 'For hvert innlegg, 5 til 100.',
      },
    },
    {
      name: 'graphUrl',
      kind: 'address',
      isRequired: false,
      isAdvanced: true,
      default: 'https://graph.facebook.com/v26.0',
      label: { en: 'API address', da: 'API-adresse', sv: 'API-adress', nb: 'API-adresse' },
      hint: {
        en: 'With the version. Change it only for a proxy.',
        da: 'Med version. Ret den kun ved brug af en proxy.',
        sv: 'Med version. Ändra den bara för en proxy.',
        nb: 'Med versjon. Endre den bare for en proxy.',
      },
    },
    {
      name: 'webUrl',
      kind: 'address',
      isRequired: false,
      isAdvanced: true,
      default: 'https://www.facebook.com/v26.0',
      label: { en: 'Sign-in address', da: 'Loginadresse', sv: 'Inloggningsadress', nb: 'Innloggingsadresse' },
      hint: {
        en: 'Where people sign in.',
        da: 'Hvor man logger ind.',
        sv: 'Där man loggar in.',
        nb: 'Der man logger inn.',
      },
    },
  ],
  signIns: [
    {
      id: 'page',
      kind: 'page',
      label: {
        en: 'Sign in at Facebook',
        da: 'Log ind hos Facebook',
        sv: 'Logga in hos Facebook',
        nb: 'Logg inn hos Facebook',
      },
      fields: [
        {
          name: 'appId',
          kind: 'text',
          isRequired: true,
          isAdvanced: false,
          label: { en: 'App ID', da: 'App-id', sv: 'App-id', nb: 'App-ID' },
          hint: {
            en: 'Of your app at developers.facebook.com.',
            da: 'Fra din app på developers.facebook.com.',
            sv: 'Från din app på developers.facebook.com.',
            nb: 'Fra appen din på developers.facebook.com.',
          },
        },
        APP_SECRET,
      ],
    },
    {
      id: 'token',
      kind: 'fields',
      label: {
        en: 'Page access token',
        da: 'Sidens adgangstoken',
        sv: 'Sidans åtkomsttoken',
        nb: 'Sidens tilgangstoken',
      },
      fields: [
        {
          name: 'accessToken',
          kind: 'secret',
          isRequired: true,
          isAdvanced: false,
          label: {
            en: 'Page access token',
            da: 'Sidens adgangstoken',
            sv: 'Sidans åtkomsttoken',
            nb: 'Sidens tilgangstoken',
          },
          hint: {
            en: 'Made from a long-lived user token, so that it does not expire.',
            da: 'Lavet ud fra et langtidsholdbart brugertoken, så det ikke udløber.',
            sv: 'Skapad från en långlivad användartoken, så att den inte upphör.',
            nb: 'Laget fra et langvarig brukertoken, slik at det ikke utløper.',
          },
        },
        APP_SECRET,
      ],
    },
  ],
  defaultPollIntervalMs: 120_000,
  checkedAgainst: 'our-reading',
};
