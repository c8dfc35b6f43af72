import type { NetworkDescriptor } from '@genklang/contract';

/** WordPress keeps a comment in a column of 65,535 bytes, and takes ten less. */
const MAX_BYTES = 65_525;

/** Comments on WordPress sites, as forms, commands and the console show them. */
export const WORDPRESS_DESCRIPTOR: NetworkDescriptor = {
  id: 'wordpress',
  name: 'WordPress',
  badge: {
    path: 'M2.5 6.5h3l1.9 8.2L10 6.5h4l2.6 8.2 1.9-8.2h3L17.3 18h-3.2L12 11.2 9.9 18H6.7z',
    colour: '#21759B',
  },
  replyLength: { unit: 'byte', max: MAX_BYTES },
  replies: 'public',
  arrival: 'poll',
  hasThreads: false,
  hasSearch: false,
  pricing: null,
  settings: [
    {
      name: 'address',
      kind: 'address',
      isRequired: true,
      isAdvanced: false,
      label: {
        en: 'Address of the site',
        da: 'Webstedets adresse',
        sv: 'Webbplatsens adress',
        nb: 'Nettstedets adresse',
      },
      hint: {
        en: 'Such as https://blog.example.com',
        da: 'For eksempel https://blog.example.com',
        sv: 'Till exempel https://blog.example.com',
        nb: 'For eksempel https://blog.example.com',
      },
    },
    {
      name: 'apiAddress',
      kind: 'address',
      isRequired: false,
      isAdvanced: true,
      label: {
        en: 'Address of its REST API',
        da: 'Adressen på dets REST-API',
        sv: 'Adressen till dess REST-API',
        nb: 'Adressen til REST-API-et',
      },
      hint: {
        en: 'Only where it is not at /wp-json. With plain permalinks: https://blog.example.com/?rest_route=/',
        da: 'Kun hvis det ikke ligger på /wp-json. Med enkle permalinks: https://blog.example.com/?rest_route=/',
        sv: 'Bara om det inte finns på /wp-json. Med enkla permalänkar: https://blog.example.com/?rest_route=/',
        nb: 'Bare hvis det ikke ligger på /wp-json. Med enkle permalenker: https://blog.example.com/?rest_route=/',
      },
    },
    {
      name: 'pageSize',
      kind: 'number',
      isRequired: false,
      isAdvanced: true,
      default: '100',
      label: {
        en: 'Comments in one request',
        da: 'Kommentarer pr. forespørgsel',
        sv: 'Kommentarer per anrop',
        nb: 'Kommentarer per forespørsel',
      },
      hint: { en: '1 to 100', da: '1 til 100', sv: '1 till 100', nb: '1 til 100' },
    },
  ],
  signIns: [
    {
      id: 'page',
      kind: 'page',
      label: {
        en: 'Sign in on the site',
        da: 'Log ind på webstedet',
        sv: 'Logga in på webbplatsen',
        nb: 'Logg inn på nettstedet',
      },
      fields: [],
    },
    {
      id: 'password',
      kind: 'fields',
      label: {
        en: 'Application password',
        da: 'Programadgangskode',
        sv: 'Applikationslösenord',
        nb: 'Applikasjonspassord',
      },
      fields: [
        {
          name: 'user',
          kind: 'text',
          isRequired: true,
          isAdvanced: false,
          label: { en: 'User name', da: 'Brugernavn', sv: 'Användarnamn', nb: 'Brukernavn' },
          hint: {
            en: 'Who answers. An editor also sees comments that await moderation.',
            da: 'Den, der svarer. En redaktør ser også kommentarer, der afventer moderering.',
            sv: 'Den som svarar. En redaktör ser även kommentarer som väntar på granskning.',
            nb: 'Den som svarer. En redaktør ser også kommentarer som venter på moderering.',
          },
        },
        {
          name: 'applicationPassword',
          kind: 'secret',
          isRequired: true,
          isAdvanced: false,
          label: {
            en: 'Application password',
            da: 'Programadgangskode',
            sv: 'Applikationslösenord',
            nb: 'Applikasjonspassord',
          },
          hint: {
            en: 'Made under Users › Profile. Not the password that you sign in with.',
            da: 'Oprettes under Brugere › Profil. Ikke den adgangskode, du logger ind med.',
            sv: 'Skapas under Användare › Profil. Inte lösenordet du loggar in med.',
            nb: 'Lages under Brukere › Profil. Ikke passordet du logger inn med.',
          },
        },
      ],
    },
  ],
  defaultPollIntervalMs: 60_000,
  checkedAgainst: 'real-server',
};
