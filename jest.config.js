/** One configuration, three sizes: each project is one size of test (see ARCHITECTURE.md, "Tests"). */
const fs = require('node:fs');
const path = require('node:path');

const swc = JSON.parse(fs.readFileSync(path.join(__dirname, '.swcrc'), 'utf8'));
swc.jsc.baseUrl = __dirname;
const webSwc = structuredClone(swc);
webSwc.jsc.parser.tsx = true;
webSwc.jsc.transform.react = { runtime: 'automatic' };

// better-auth and what it stands on are ES modules only; Jest on Node 20 cannot require() those, so swc compiles them.
const esModules = [
  'better-auth',
  '@better-auth',
  'better-call',
  'change-case',
  '@better-fetch',
  'jose',
  'kysely',
  'nanostores',
  '@noble',
  'defu',
  'zod',
  'rou3',
  'uncrypto',
];
const base = {
  rootDir: __dirname,
  testEnvironment: 'node',
  transform: { '^.+\\.(ts|js|mjs)$': ['@swc/jest', { ...swc, swcrc: false }] },
  transformIgnorePatterns: [`/node_modules/(?!(${esModules.join('|')})/)`],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json'],
  setupFiles: ['reflect-metadata'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.genklang/'],
};

module.exports = {
  maxWorkers: 2,
  collectCoverageFrom: ['apps/*/src/**/*.ts', 'libs/*/src/**/*.ts', '!**/*.spec.ts', '!**/main.ts', '!libs/testing/**'],
  coverageReporters: ['text-summary', 'json-summary'],
  projects: [
    {
      ...base,
      displayName: 'small',
      roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/scripts'],
      testMatch: ['**/*.spec.ts'],
      testPathIgnorePatterns: [...base.testPathIgnorePatterns, '\\.medium\\.spec\\.ts$', '<rootDir>/apps/web/'],
    },
    {
      ...base,
      displayName: 'web',
      roots: ['<rootDir>/apps/web'],
      testMatch: ['**/*.spec.ts', '**/*.spec.tsx'],
      testEnvironment: 'jsdom',
      transform: { '^.+\\.(ts|tsx|js|mjs)$': ['@swc/jest', { ...webSwc, swcrc: false }] },
      moduleNameMapper: { '\\.css$': '<rootDir>/apps/web/test/empty-style.js' },
    },
    {
      ...base,
      displayName: 'medium',
      setupFilesAfterEnv: ['<rootDir>/test/support/patience.ts'],
      roots: ['<rootDir>/apps', '<rootDir>/libs'],
      testMatch: ['**/*.medium.spec.ts'],
      globalSetup: '<rootDir>/test/support/medium-setup.ts',
      globalTeardown: '<rootDir>/test/support/medium-teardown.ts',
    },
    {
      ...base,
      displayName: 'journey',
      setupFilesAfterEnv: ['<rootDir>/test/support/patience.ts'],
      roots: ['<rootDir>/test/journeys'],
      testMatch: ['**/*.journey.spec.ts'],
      globalSetup: '<rootDir>/test/support/journey-setup.ts',
    },
    {
      ...base,
      displayName: 'faults',
      setupFilesAfterEnv: ['<rootDir>/test/support/patience.ts'],
      roots: ['<rootDir>/test/faults'],
      testMatch: ['**/*.faults.spec.ts'],
    },
    {
      ...base,
      displayName: 'peers',
      setupFilesAfterEnv: ['<rootDir>/test/support/patience.ts'],
      roots: ['<rootDir>/test/peers'],
      testMatch: ['**/*.peers.spec.ts'],
    },
  ],
};
