import type { NetworkDescriptor } from '@genklang/contract';

/** Feeds, as forms, commands and the console show them. */
export const FEED_DESCRIPTOR: NetworkDescriptor = {
  id: 'feed',
  name: 'RSS',
  badge: {
    path: 'M4 4v2.8A13.2 13.2 0 0 1 17.2 20H20A16 16 0 0 0 4 4zm0 5.6v2.8a7.6 7.6 0 0 1 7.6 7.6h2.8A10.4 10.4 0 0 0 4 9.6zM6.2 15.6a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4z',
    colour: '#C2570C',
  },
  replyLength: { unit: 'codepoint', max: 0 },
  replies: 'none',
  arrival: 'poll',
  hasThreads: false,
  hasSearch: true,
  pricing: null,
  settings: [
    {
      name: 'address',
      kind: 'address',
      isRequired: true,
      isAdvanced: false,
      label: { en: 'Address of the feed', da: 'Feedets adresse', sv: 'Flödets adress', nb: 'Adressen til feeden' },
      hint: {
        en: 'RSS, Atom or JSON Feed, or a page that names its feed.',
        da: 'RSS, Atom eller JSON Feed, eller en side, der henviser til sit feed.',
        sv: 'RSS, Atom eller JSON Feed, eller en sida som hänvisar till sitt flöde.',
        nb: 'RSS, Atom eller JSON Feed, eller en side som viser til feeden sin.',
      },
    },
  ],
  signIns: [
    {
      id: 'password',
      kind: 'fields',
      label: {
        en: 'Only for feeds behind a password',
        da: 'Kun for feeds bag en adgangskode',
        sv: 'Endast för flöden bakom ett lösenord',
        nb: 'Bare for feeder bak et passord',
      },
      fields: [
        {
          name: 'user',
          kind: 'text',
          isRequired: false,
          isAdvanced: false,
          label: { en: 'User name', da: 'Brugernavn', sv: 'Användarnamn', nb: 'Brukernavn' },
          hint: {
            en: 'Leave empty for public feeds.',
            da: 'Lad feltet stå tomt for offentlige feeds.',
            sv: 'Lämna tomt för offentliga flöden.',
            nb: 'La feltet stå tomt for offentlige feeder.',
          },
        },
        {
          name: 'password',
          kind: 'secret',
          isRequired: false,
          isAdvanced: false,
          label: { en: 'Password', da: 'Adgangskode', sv: 'Lösenord', nb: 'Passord' },
          hint: {
            en: 'Sent with HTTP Basic authentication.',
            da: 'Sendes med HTTP Basic-godkendelse.',
            sv: 'Skickas med HTTP Basic-autentisering.',
            nb: 'Sendes med HTTP Basic-autentisering.',
          },
        },
      ],
    },
  ],
  defaultPollIntervalMs: 10 * 60_000,
  checkedAgainst: 'real-server',
};
