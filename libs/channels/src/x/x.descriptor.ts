import type { NetworkDescriptor } from '@genklang/contract';
import { X_SIGN_INS } from './x.sign-ins';
import { MAX_ALT_LENGTH } from './x.upload';

/** X, as forms, commands and the console show it. Prices: docs.x.com, pay per use, read in 2026-11. */
export const X_DESCRIPTOR: NetworkDescriptor = {
  id: 'x',
  name: 'X',
  alsoCalled: ['twitter'],
  badge: {
    path: 'M4 4l6.6 8.8L4.3 20h1.9l5.3-5.9L16 20h4.3l-7-9.3L19.2 4h-1.9l-4.8 5.4L8.4 4H4zm2.7 1.4h1.1l9.8 13.2h-1.1L6.7 5.4z',
    colour: '#0F1419',
  },
  replyLength: { unit: 'weighted', max: 280, urlLength: 23 },
  replies: 'public',
  arrival: 'poll',
  hasThreads: true,
  pictures: {
    max: 4,
    maxBytes: 5 * 1024 * 1024,
    types: ['image/jpeg', 'image/png', 'image/webp'],
    maxAltLength: MAX_ALT_LENGTH,
  },
  hasSearch: true,
  pricing: {
    perPostMicros: 1_000,
    perSearchPostMicros: 5_000,
    perAuthorMicros: 10_000,
    perReplyMicros: 10_000,
    perReplyWithLinkMicros: 200_000,
  },
  settings: [
    {
      name: 'baseUrl',
      kind: 'address',
      isRequired: false,
      isAdvanced: true,
      default: 'https://api.x.com',
      label: { en: 'API address', da: 'API-adresse', sv: 'API-adress', nb: 'API-adresse' },
      hint: {
        en: 'Change it only for a proxy.',
        da: 'Ret den kun ved brug af en proxy.',
        sv: 'Ändra den bara för en proxy.',
        nb: 'Endre den bare for en proxy.',
      },
    },
    {
      name: 'webUrl',
      kind: 'address',
      isRequired: false,
      isAdvanced: true,
      default: 'https://x.com',
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
      default: '100',
      label: {
        en: 'Posts in one request',
        da: 'Opslag pr. forespørgsel',
        sv: 'Inlägg per anrop',
        nb: 'Innlegg per forespørsel',
      },
      hint: { en: '5 to 100', da: '5 til 100', sv: '5 till 100', nb: '5 til 100' },
    },
  ],
  signIns: X_SIGN_INS,
  defaultPollIntervalMs: 60_000,
  checkedAgainst: 'official-description',
};
