import type { NetworkDescriptor, SettingsField } from '@genklang/contract';

const ADDRESSES: SettingsField[] = [
  {
    name: 'baseUrl',
    kind: 'address',
    isRequired: false,
    isAdvanced: true,
    default: 'https://api.trustpilot.com',
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
    default: 'https://authenticate.trustpilot.com',
    label: { en: 'Sign-in page', da: 'Loginside', sv: 'Inloggningssida', nb: 'Innloggingsside' },
    hint: {
      en: 'Where people sign in to Trustpilot.',
      da: 'Hvor man logger ind på Trustpilot.',
      sv: 'Där man loggar in på Trustpilot.',
      nb: 'Der man logger inn på Trustpilot.',
    },
  },
  {
    name: 'webUrl',
    kind: 'address',
    isRequired: false,
    isAdvanced: true,
    default: 'https://www.trustpilot.com',
    label: {
      en: 'Address of reviews',
      da: 'Adresse på anmeldelser',
      sv: 'Omdömenas adress',
      nb: 'Adresse på omtaler',
    },
    hint: {
      en: 'Where links to reviews lead.',
      da: 'Hvor links til anmeldelser fører hen.',
      sv: 'Dit länkar till omdömen leder.',
      nb: 'Dit lenker til omtaler fører.',
    },
  },
  {
    name: 'pageSize',
    kind: 'number',
    isRequired: false,
    isAdvanced: true,
    default: '100',
    label: {
      en: 'Reviews in one request',
      da: 'Anmeldelser pr. forespørgsel',
      sv: 'Omdömen per anrop',
      nb: 'Omtaler per forespørsel',
    },
    hint: { en: '1 to 100', da: '1 til 100', sv: '1 till 100', nb: '1 til 100' },
  },
];

const APP: SettingsField[] = [
  {
    name: 'apiKey',
    kind: 'secret',
    isRequired: true,
    isAdvanced: false,
    label: { en: 'API key', da: 'API-nøgle', sv: 'API-nyckel', nb: 'API-nøkkel' },
    hint: {
      en: 'Trustpilot Business › Integrations › Developers › APIs.',
      da: 'Trustpilot Business › Integrations › Developers › APIs.',
      sv: 'Trustpilot Business › Integrations › Developers › APIs.',
      nb: 'Trustpilot Business › Integrations › Developers › APIs.',
    },
  },
  {
    name: 'apiSecret',
    kind: 'secret',
    isRequired: true,
    isAdvanced: false,
    label: { en: 'API secret', da: 'API-hemmelighed', sv: 'API-hemlighet', nb: 'API-hemmelighet' },
    hint: {
      en: 'Stands beside the key.',
      da: 'Står ved siden af nøglen.',
      sv: 'Står bredvid nyckeln.',
      nb: 'Står ved siden av nøkkelen.',
    },
  },
  {
    name: 'authorBusinessUserId',
    kind: 'text',
    isRequired: true,
    isAdvanced: false,
    label: {
      en: 'User id of who answers',
      da: 'Bruger-id på den, der svarer',
      sv: 'Användar-id för den som svarar',
      nb: 'Bruker-ID til den som svarer',
    },
    hint: {
      en: 'On their profile page in Trustpilot Business.',
      da: 'På vedkommendes profilside i Trustpilot Business.',
      sv: 'På personens profilsida i Trustpilot Business.',
      nb: 'På profilsiden deres i Trustpilot Business.',
    },
  },
];

/** Trustpilot, as forms, commands and the console show it. */
export const TRUSTPILOT_DESCRIPTOR: NetworkDescriptor = {
  id: 'trustpilot',
  name: 'Trustpilot',
  badge: {
    path: 'M12 2.5l2.3 7h7.4l-6 4.3 2.3 7L12 16.5l-6 4.3 2.3-7-6-4.3h7.4z',
    colour: '#00805A',
  },
  replyLength: { unit: 'codepoint', max: 10_000 },
  replies: 'public',
  arrival: 'poll',
  hasThreads: false,
  hasSearch: false,
  pricing: null,
  settings: [
    {
      name: 'businessUnitId',
      kind: 'text',
      isRequired: true,
      isAdvanced: false,
      label: { en: 'Business unit id', da: 'Business unit-id', sv: 'Business unit-id', nb: 'Business unit-ID' },
      hint: {
        en: '24 digits and letters; the guide says where it stands.',
        da: '24 tal og bogstaver; vejledningen siger, hvor det står.',
        sv: '24 siffror och bokstäver; guiden säger var det står.',
        nb: '24 tall og bokstaver; veiledningen sier hvor det står.',
      },
    },
    ...ADDRESSES,
  ],
  signIns: [
    {
      id: 'keys',
      kind: 'fields',
      label: {
        en: 'Keys of an application',
        da: 'En applikations nøgler',
        sv: 'En applikations nycklar',
        nb: 'Nøklene til en applikasjon',
      },
      fields: APP,
    },
    {
      id: 'page',
      kind: 'page',
      label: {
        en: 'Sign in at Trustpilot',
        da: 'Log ind hos Trustpilot',
        sv: 'Logga in hos Trustpilot',
        nb: 'Logg inn hos Trustpilot',
      },
      fields: APP,
    },
  ],
  defaultPollIntervalMs: 5 * 60_000,
  checkedAgainst: 'our-reading',
};
