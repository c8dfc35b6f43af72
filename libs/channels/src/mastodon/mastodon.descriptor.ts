import type { NetworkDescriptor } from '@genklang/contract';

/** Mastodon, as forms, commands and the console show it. Reading and answering cost nothing. */
export const MASTODON_DESCRIPTOR: NetworkDescriptor = {
  id: 'mastodon',
  name: 'Mastodon',
  badge: {
    path: 'M20.9 8.6c0-3.8-2.5-5-2.5-5C17.100 3 14.700 2.800 12.200 2.800h-.1c-2.500 0-4.900.200-6.100.800 0 0-2.500 1.100-2.500 5 0 .9 0 1.900.1 3 .1 3.700.7 7.400 4.100 8.300 1.600.4 2.900.5 4 .4 2-.1 3.100-.7 3.100-.7l-.1-1.400s-1.400.4-3 .4c-1.600-.1-3.200-.2-3.500-2.100v-.5s1.500.4 3.500.5c1.200.1 2.300-.1 3.400-.2 2.200-.3 4.100-1.600 4.300-2.800.4-1.900.4-4.700.4-4.700zm-2.900 4.800h-1.800V8.900c0-1-.4-1.400-1.200-1.400-.9 0-1.400.6-1.400 1.700v2.500h-1.800V9.200c0-1.200-.5-1.700-1.400-1.700-.8 0-1.200.5-1.200 1.400v4.600H7.200V8.800c0-1 .2-1.700.7-2.300.5-.6 1.200-.9 2.100-.9 1 0 1.800.4 2.300 1.200l.5.8.5-.8c.5-.8 1.300-1.200 2.300-1.200.9 0 1.600.3 2.100.9.500.600.700 1.300.700 2.300v4.600z',
    colour: '#5B4BDB',
  },
  replyLength: { unit: 'fediverse', max: 468, urlLength: 23 },
  replies: 'both',
  arrival: 'poll',
  hasThreads: true,
  // A GIF becomes a film, which instances take their time over.
  pictures: { max: 4, maxBytes: 8 * 1024 * 1024, types: ['image/jpeg', 'image/png', 'image/webp'] },
  hasSearch: true,
  pricing: null,
  settings: [
    {
      name: 'instance',
      kind: 'address',
      isRequired: true,
      isAdvanced: false,
      label: { en: 'Instance', da: 'Instans', sv: 'Instans', nb: 'Instans' },
      hint: {
        en: 'Where the account lives, such as https://mastodon.social.',
        da: 'Hvor kontoen bor, for eksempel https://mastodon.social.',
        sv: 'Där kontot finns, till exempel https://mastodon.social.',
        nb: 'Der kontoen bor, for eksempel https://mastodon.social.',
      },
    },
    {
      name: 'pageSize',
      kind: 'number',
      isRequired: false,
      isAdvanced: true,
      default: '40',
      label: {
        en: 'Posts in one request',
        da: 'Opslag pr. forespørgsel',
        sv: 'Inlägg per anrop',
        nb: 'Innlegg per forespørsel',
      },
      hint: { en: '1 to 80', da: '1 til 80', sv: '1 till 80', nb: '1 til 80' },
    },
  ],
  signIns: [
    {
      id: 'page',
      kind: 'page',
      label: {
        en: 'Sign in on the instance',
        da: 'Log ind på instansen',
        sv: 'Logga in på instansen',
        nb: 'Logg inn på instansen',
      },
      fields: [],
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
            en: 'Of an app under Preferences, Development, with read, write:media and write:statuses.',
            da: 'Fra en app under Indstillinger, Udvikling, med read, write:media og write:statuses.',
            sv: 'Från en app under Inställningar, Utveckling, med read, write:media och write:statuses.',
            nb: 'Fra en app under Innstillinger, Utvikling, med read, write:media og write:statuses.',
          },
        },
      ],
    },
  ],
  defaultPollIntervalMs: 30_000,
  checkedAgainst: 'real-server',
};
