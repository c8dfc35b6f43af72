import type { NetworkDescriptor } from '@genklang/contract';

/** Signed requests in and out, as forms, commands and the console show them. */
export const WEBHOOK_DESCRIPTOR: NetworkDescriptor = {
  id: 'webhook',
  name: 'Webhook',
  badge: {
    path: 'M9.6 3.5a4.3 4.3 0 0 0-2 8.1l-2.2 3.7a2.3 2.3 0 1 0 1.7 1l3.2-5.4-.7-.4a2.7 2.7 0 1 1 2.6-4.6l.8-1.4a4.3 4.3 0 0 0-3.4-1zM11 5.9a2.3 2.3 0 0 0 1.6 3.3l3 5.3.7-.4a2.7 2.7 0 1 1 .6 4.9l-.6 1.5a4.3 4.3 0 1 0-.2-8l-2.1-3.8A2.3 2.3 0 0 0 11 5.9zM2.6 15.9a4.3 4.3 0 0 0 8.2 2h4.3a2.3 2.3 0 1 0 0-1.6H9.2v.8a2.7 2.7 0 1 1-4.4-2.1l-.9-1.3a4.3 4.3 0 0 0-1.3 2.2z',
    colour: '#5A4FCF',
  },
  replyLength: { unit: 'codepoint', max: 10_000 },
  replies: 'both',
  arrival: 'webhook',
  hasSearch: false,
  pricing: null,
  settings: [
    {
      name: 'name',
      kind: 'text',
      isRequired: true,
      isAdvanced: false,
      label: { en: 'Name of the source', da: 'Kildens navn', sv: 'Källans namn', nb: 'Kildens navn' },
      hint: {
        en: 'What colleagues see, such as LinkedIn or Forum.',
        da: 'Det, kollegerne ser, for eksempel LinkedIn eller Forum.',
        sv: 'Det kollegorna ser, till exempel LinkedIn eller Forum.',
        nb: 'Det kollegene ser, for eksempel LinkedIn eller Forum.',
      },
    },
    {
      name: 'callbackUrl',
      kind: 'address',
      isRequired: false,
      isAdvanced: false,
      label: {
        en: 'Where answers are sent',
        da: 'Hvor svar sendes hen',
        sv: 'Dit svar skickas',
        nb: 'Hvor svar sendes',
      },
      hint: {
        en: 'Leave empty if posts are only read.',
        da: 'Lad feltet stå tomt, hvis opslag kun skal læses.',
        sv: 'Lämna tomt om inlägg bara ska läsas.',
        nb: 'La feltet stå tomt hvis innlegg bare skal leses.',
      },
    },
  ],
  signIns: [
    {
      id: 'secret',
      kind: 'fields',
      label: { en: 'Signing secret', da: 'Signeringsnøgle', sv: 'Signeringsnyckel', nb: 'Signeringsnøkkel' },
      fields: [
        {
          name: 'signingSecret',
          kind: 'secret',
          isRequired: true,
          isAdvanced: false,
          label: { en: 'Signing secret', da: 'Signeringsnøgle', sv: 'Signeringsnyckel', nb: 'Signeringsnøkkel' },
          hint: {
            en: '"whsec_" and 24 to 64 random bytes in base64. Both sides sign with it.',
            da: '"whsec_" og 24 til 64 tilfældige byte i base64. Begge sider signerer med den.',
            sv: '"whsec_" och 24 till 64 slumpmässiga byte i base64. Båda sidor signerar med den.',
            nb: '"whsec_" og 24 til 64 tilfeldige byte i base64. Begge sider signerer med den.',
          },
        },
      ],
    },
  ],
  defaultPollIntervalMs: 60_000,
  checkedAgainst: 'official-description',
};
