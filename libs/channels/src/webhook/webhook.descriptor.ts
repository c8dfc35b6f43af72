import type { NetworkDescriptor } from '@genklang/contract';

/** Signed requests in and out, as forms, commands and the console show them. */
export const WEBHOOK_DESCRIPTOR: NetworkDescriptor = {
  id: 'webhook',
  name: 'Webhook',
  badge: {
    path: 'M4 6h11V3l5 4.2-5 4.2V8.4H4zM20 15.6H9v-3l-5 4.2 5 4.2v-3h11z',
    colour: '#5A4FCF',
  },
  replyLength: { unit: 'codepoint', max: 10_000 },
  replies: 'both',
  arrival: 'webhook',
  hasThreads: true,
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
