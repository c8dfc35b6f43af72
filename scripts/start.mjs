// `npm start`: builds what is missing or stale, then runs Genklang until Ctrl-C.
// Old versions of Node must be able to read this file, so it imports nothing before it has looked at the version.
var parts = process.versions.node.split('.').map(Number);
if (parts[0] < 20 || (parts[0] === 20 && parts[1] < 19)) {
  console.error(
    'Genklang needs Node.js 20.19 or newer; this is ' +
      process.versions.node +
      '. Install a newer one from https://nodejs.org and run `npm ci` and `npm start` again.',
  );
  process.exit(1);
}

void import('./lib/start-genklang.mjs').then(function (module) {
  return module.startGenklang(process.argv.slice(2));
});
