// `npm run lock:complete`: run it after every change of package-lock.json.
//
// A registry mirror may serve only some platforms' builds of a package. A lock file made against it lacks the others, and `npm ci`
// refuses such a lock everywhere ("Missing: … from lock file"). This adds an entry for each missing optional platform package, without
// a hash, and takes the addresses of registries out, so that every registry can be used.
import fs from 'node:fs';

const file = process.argv[2] ?? 'package-lock.json';
const lock = JSON.parse(fs.readFileSync(file, 'utf8'));

const SYSTEMS = {
  darwin: 'darwin',
  linux: 'linux',
  win32: 'win32',
  windows: 'win32',
  android: 'android',
  freebsd: 'freebsd',
  netbsd: 'netbsd',
  openbsd: 'openbsd',
  openharmony: 'openharmony',
  sunos: 'sunos',
  aix: 'aix',
};
// The longer names first: "arm64" also begins with "arm".
const PROCESSORS = {
  arm64: 'arm64',
  armv7: 'arm',
  arm: 'arm',
  x64: 'x64',
  ia32: 'ia32',
  ppc64: 'ppc64',
  riscv64: 'riscv64',
  s390x: 's390x',
  loong64: 'loong64',
  mips64el: 'mips64el',
  wasm32: 'wasm32',
};

let added = 0;
for (const [path, manifest] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(manifest.optionalDependencies ?? {})) {
    if (!isLocked(path, name) && /^\d/.test(range)) {
      const entry = entryFor(name, range, manifest);
      if (entry === undefined) {
        console.error(`${name}: neither a system nor a processor in its name; left out.`);
        continue;
      }
      lock.packages[`node_modules/${name}`] = entry;
      added += 1;
    }
  }
}

let shortened = 0;
for (const entry of Object.values(lock.packages)) {
  if (typeof entry.resolved === 'string' && /^https?:/.test(entry.resolved)) {
    delete entry.resolved;
    shortened += 1;
  }
}

lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
fs.writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${file}: ${added} platform packages added, ${shortened} registry addresses taken out.`);

/** Whether the package is found the way Node would look for it: beside the one that wants it, or further up. */
function isLocked(path, name) {
  for (let place = path; ; place = place.slice(0, Math.max(0, place.lastIndexOf('node_modules/') - 1))) {
    if (lock.packages[`${place === '' ? '' : `${place}/`}node_modules/${name}`] !== undefined) {
      return true;
    }
    if (place === '') {
      return false;
    }
  }
}

function entryFor(name, version, wantedBy) {
  const words = name.split('/').pop().split(/[-_.]/);
  const os = SYSTEMS[words.find((word) => word in SYSTEMS)];
  const cpu = PROCESSORS[Object.keys(PROCESSORS).find((word) => words.some((part) => part.startsWith(word)))];
  if (os === undefined && cpu === undefined) {
    return undefined;
  }
  const libc = words.some((word) => word.startsWith('musl'))
    ? ['musl']
    : words.some((word) => word.startsWith('gnu')) && os === 'linux'
      ? ['glibc']
      : undefined;
  return {
    version,
    ...(cpu === undefined ? {} : { cpu: [cpu] }),
    ...(wantedBy.dev === true ? { dev: true } : {}),
    ...(libc === undefined ? {} : { libc }),
    optional: true,
    ...(os === undefined ? {} : { os: [os] }),
  };
}
