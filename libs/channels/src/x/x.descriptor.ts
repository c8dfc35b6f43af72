import type { NetworkDescriptor } from '../network-descriptor';

/** X, as forms, commands and the console show it. */
export const X_DESCRIPTOR: NetworkDescriptor = {
  id: 'x',
  name: 'X',
  badge: {
    path: 'M4 4l6.6 8.8L4.3 20h1.9l5.3-5.9L16 20h4.3l-7-9.3L19.2 4h-1.9l-4.8 5.4L8.4 4H4zm2.7 1.4h1.1l9.8 13.2h-1.1L6.7 5.4z',
    colour: '#0F1419',
  },
  replyLength: { unit: 'weighted', max: 280, urlLength: 23 },
  settings: [
    {
      name: 'baseUrl',
      label: 'API address',
      hint: 'https://api.x.com, or the sandbox',
      isSecret: false,
      isRequired: false,
    },
    { name: 'webUrl', label: 'Address of posts', hint: 'https://x.com', isSecret: false, isRequired: false },
    { name: 'pageSize', label: 'Posts in one request', hint: '5 to 100', isSecret: false, isRequired: false },
  ],
  credentials: [
    {
      name: 'clientId',
      label: 'OAuth 2.0 client id',
      hint: 'of your app at developer.x.com',
      isSecret: false,
      isRequired: true,
    },
    {
      name: 'clientSecret',
      label: 'Client secret',
      hint: 'of a confidential client',
      isSecret: true,
      isRequired: false,
    },
    {
      name: 'accessToken',
      label: 'Access token',
      hint: 'with tweet.read tweet.write users.read',
      isSecret: true,
      isRequired: true,
    },
    {
      name: 'refreshToken',
      label: 'Refresh token',
      hint: 'granted with offline.access',
      isSecret: true,
      isRequired: false,
    },
  ],
  defaultPollIntervalMs: 60_000,
};
