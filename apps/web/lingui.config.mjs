import { formatter } from '@lingui/format-po';

/** Catalogues hold an id and its words; `npx lingui compile` (see README.md here) turns them into what is shipped. */
export default {
  locales: ['en', 'da', 'sv', 'nb'],
  sourceLocale: 'en',
  format: formatter({ lineNumbers: false, origins: false, explicitIdAsDefault: true }),
  catalogs: [{ path: '<rootDir>/src/locales/{locale}/messages', include: ['<rootDir>/src'] }],
  compileNamespace: 'ts',
};
