/**
 * The table of ARCHITECTURE.md, "Layout": who may import whom. A lib is imported by its index only, a network's SDK only in its own
 * folder, test helpers only from tests, and nothing goes round in a circle.
 */

/** What each part may import besides itself. */
const table = {
  'apps/web': ['contract', 'domain'],
  'apps/agent': ['contract', 'domain', 'sentiment', 'entities', 'channels/descriptors', 'queue', 'platform'],
  'apps/ingestion': ['contract', 'domain', 'sentiment', 'entities', 'channels', 'queue', 'platform'],
  'apps/sandbox': ['contract', 'platform'],
  'libs/contract': [],
  'libs/domain': ['contract'],
  'libs/sentiment': ['contract'],
  'libs/platform': ['contract'],
  'libs/entities': ['contract', 'domain', 'platform'],
  'libs/channels': ['contract', 'domain', 'platform'],
  'libs/queue': ['contract', 'platform'],
  'libs/testing': ['contract', 'domain', 'entities', 'platform', 'queue', 'channels'],
};

/** Tests may use the helpers and other apps' test entries besides. */
const tests = '\\.(spec|fixture)\\.tsx?$|/testing/|^test/|^libs/testing/';

/** Packages that belong to one place. */
const owners = [
  { package: 'bull', at: '^libs/queue/' },
  { package: 'typeorm', at: '^libs/(entities|testing)/' },
  { package: 'socket\\.io', at: '^apps/agent/src/realtime/' },
  { package: 'twitter-api-v2', at: '^libs/channels/src/x/' },
  { package: '@atproto/api', at: '^libs/channels/src/bluesky/' },
  { package: 'feedsmith', at: '^libs/channels/src/feed/' },
  { package: 'better-auth', at: '^apps/agent/src/auth/' },
  { package: 'js-redis-server', at: '^libs/platform/src/embedded/' },
];

const entryOf = (name) =>
  name === 'channels/descriptors' ? '^libs/channels/src/descriptors\\.ts$' : `^libs/${name}/src/index\\.ts$`;

const tableRules = Object.entries(table).map(([part, allowed]) => ({
  name: `${part.replace('/', '-')}-imports`,
  comment: `${part} imports ${allowed.join(', ') || 'no other part'} by its index, and nothing else (ARCHITECTURE.md, Layout).`,
  severity: 'error',
  from: { path: `^${part}/`, pathNot: tests },
  to: { path: '^(apps|libs|test|scripts)/', pathNot: [`^${part}/`, ...allowed.map(entryOf)].join('|') },
}));

const ownerRules = owners.map(({ package: name, at }) => ({
  name: `only-there-${name.replace(/\W/g, '')}`,
  comment: `${name} is used in ${at} only, so that it can be replaced there.`,
  severity: 'error',
  from: { pathNot: `${at}|${tests}` },
  to: { path: `^node_modules/${name}/`, dependencyTypesNot: ['type-only'] },
}));

module.exports = {
  forbidden: [
    {
      name: 'no-circle',
      comment: 'Draw the third thing out (STYLE, Banned).',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'testing-from-tests-only',
      comment: 'libs/testing and test/ are for specs.',
      severity: 'error',
      from: { pathNot: tests },
      to: { path: '^(libs/testing|test)/' },
    },
    {
      name: 'libs-by-their-index',
      comment: 'Tests, too, see a lib by its index only.',
      severity: 'error',
      from: { path: '^(apps|test)/' },
      to: {
        path: '^libs/[^/]+/src/',
        pathNot: '^libs/[^/]+/src/index\\.ts$|^libs/channels/src/(descriptors|contract-suite/.+)\\.ts$',
      },
    },
    {
      name: 'no-unlisted-package',
      comment: 'Every package that is used is in package.json.',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: '\\.config\\.m[jt]s$' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined'] },
    },
    {
      name: 'no-dev-package-in-the-product',
      comment:
        'What the server needs to run is under "dependencies". (The console is bundled: its packages are not needed then.)',
      severity: 'error',
      from: { path: '^(apps/(agent|ingestion|sandbox)|libs)/', pathNot: `${tests}|^libs/channels/src/contract-suite/` },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only', 'npm-optional'] },
    },
    ...tableRules,
    ...ownerRules,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|coverage)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['main', 'types', 'module'],
      extensions: ['.ts', '.tsx', '.mts', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
