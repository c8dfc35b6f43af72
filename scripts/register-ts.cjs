/**
 * `node --require ./scripts/register-ts.cjs file.ts` runs the TypeScript sources without a build, with the same settings as the build.
 * For tests and benchmarks that start processes of their own.
 */
const fs = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const swc = require('@swc/core');

const root = path.dirname(__dirname);
const { $schema: _, ...settings } = JSON.parse(fs.readFileSync(path.join(root, '.swcrc'), 'utf8'));
const options = {
  ...settings,
  swcrc: false,
  sourceMaps: 'inline',
  jsc: { ...settings.jsc, baseUrl: root },
};

Module._extensions['.ts'] = (module, filename) => {
  const { code } = swc.transformFileSync(filename, { ...options, filename });
  module._compile(code, filename);
};
