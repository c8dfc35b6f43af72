import type { NetworkDescriptor } from '@genklang/contract';

/** Bluesky, as forms, commands and the console show it. Reading and answering cost nothing. */
export const BLUESKY_DESCRIPTOR: NetworkDescriptor = {
  id: 'bluesky',
  name: 'Bluesky',
  alsoCalled: ['bsky'],
  badge: {
    path: 'M12 11.3C11.1 9.5 8.6 6.2 6.3 4.6 4.1 3 3.2 3.3 2.7 3.5 2 3.8 1.9 4.8 1.9 5.4s.3 4.9.5 5.6c.7 2.4 3.2 3.2 5.5 3-3.4.5-6.4 1.7-2.4 6.1 4.3 4.5 5.9-1 6.5-3.5.6 2.5 1.5 7.8 6.4 3.5 3.7-3.7 1-5.6-2.3-6.1 2.3.2 4.8-.6 5.5-3 .2-.7.5-5 .5-5.6s-.1-1.6-.8-1.9c-.6-.2-1.5-.5-3.7 1.1-2.3 1.6-4.8 4.9-5.7 6.7z',
    colour: '#0A6CDB',
  },
  replyLength: { unit: 'grapheme', max: 300, maxBytes: 3000 },
  replies: 'public',
  arrival: 'poll',
  hasThreads: true,
  // What `app.bsky.embed.images` allows.
  pictures: { max: 4, maxBytes: 1_000_000, types: ['image/jpeg', 'image/png', 'image/webp'] },
  hasSearch: true,
  pricing: null,
  settings: [
    {
      name: 'service',
      kind: 'address',
      isRequired: false,
      isAdvanced: true,
      default: 'https://bsky.social',
      label: {
        en: 'Address of the host',
        da: 'Værtens adresse',
        sv: 'Värdens adress',
        nb: 'Vertens adresse',
      },
      hint: {
        en: 'Change it only when the account lives on a host of its own (a PDS).',
        da: 'Ret den kun, når kontoen bor på sin egen vært (en PDS).',
        sv: 'Ändra den bara om kontot finns på en egen värd (en PDS).',
        nb: 'Endre den bare når kontoen bor på en egen vert (en PDS).',
      },
    },
    {
      name: 'webUrl',
      kind: 'address',
      isRequired: false,
      isAdvanced: true,
      default: 'https://bsky.app',
      label: { en: 'Address of posts', da: 'Adresse på opslag', sv: 'Inläggens adress', nb: 'Adresse på innlegg' },
      hint: {
        en: 'Where links to posts lead.',
        da: 'Hvor links til opslag fører hen.',
        sv: 'Dit länkar till inlägg leder.',
        nb: 'Dit lenker til innlegg fører.',
      },
    },
    {
      name: 'pageSize',
      kind: 'number',
      isRequired: false,
      isAdvanced: true,
      default: '50',
      label: {
        en: 'Posts in one request',
        da: 'Opslag pr. forespørgsel',
        sv: 'Inlägg per anrop',
        nb: 'Innlegg per forespørsel',
      },
      hint: {
        en: '1 to 100. Above 50, the oldest posts of a page come without likes and reposts.',
        da: '1 til 100. Over 50 kommer en sides ældste opslag uden likes og delinger.',
        sv: '1 till 100. Över 50 kommer en sidas äldsta inlägg utan gillanden och delningar.',
        nb: '1 til 100. Over 50 kommer de eldste innleggene på en side uten likes og delinger.',
      },
    },
  ],
  signIns: [
    {
      id: 'app-password',
      kind: 'fields',
      label: { en: 'App password', da: 'App-adgangskode', sv: 'Applösenord', nb: 'App-passord' },
      fields: [
        {
          name: 'identifier',
          kind: 'text',
          isRequired: true,
          isAdvanced: false,
          label: { en: 'Handle', da: 'Brugernavn', sv: 'Användarnamn', nb: 'Brukernavn' },
          hint: {
            en: 'Such as havblik.bsky.social.',
            da: 'Som havblik.bsky.social.',
            sv: 'Till exempel havblik.bsky.social.',
            nb: 'For eksempel havblik.bsky.social.',
          },
        },
        {
          name: 'appPassword',
          kind: 'secret',
          isRequired: true,
          isAdvanced: false,
          label: { en: 'App password', da: 'App-adgangskode', sv: 'Applösenord', nb: 'App-passord' },
          hint: {
            en: 'Made in Bluesky under Settings, Privacy and security, App passwords. Not the password of the account.',
            da: 'Oprettes i Bluesky under Indstillinger, Privatliv og sikkerhed, App-adgangskoder. Ikke kontoens adgangskode.',
            sv: 'Skapas i Bluesky under Inställningar, Integritet och säkerhet, Applösenord. Inte kontots lösenord.',
            nb: 'Lages i Bluesky under Innstillinger, Personvern og sikkerhet, App-passord. Ikke kontoens passord.',
          },
        },
      ],
    },
  ],
  defaultPollIntervalMs: 30_000,
  checkedAgainst: 'real-server',
};
