import { spawnSync } from 'node:child_process';
import fs from 'node:fs';

const SITE = '/usr/share/wordpress';
const PACKAGES = ['wordpress', 'php-cli', 'php-mysql', 'mariadb-server'];
const NO_SERVICES = '/usr/sbin/policy-rc.d';

/** Finds Debian's WordPress, PHP and MariaDB, and installs them where that is possible and nobody else's business. */
export function prepare() {
  if (!isThere() && process.getuid?.() === 0 && works('apt-get')) {
    console.log(`wordpress: installing ${PACKAGES.join(', ')} with apt-get`);
    install();
  }
  return isThere()
    ? { place: SITE }
    : { missing: `needs ${PACKAGES.join(', ')} of Debian; as root they are installed with apt-get` };
}

function isThere() {
  const tools = ['php', 'mariadb', 'mariadb-install-db', 'mariadbd'];
  return fs.existsSync(`${SITE}/wp-settings.php`) && tools.every(works);
}

/** They are for us alone: nothing of it is started as a service. */
function install() {
  const isOurs = !fs.existsSync(NO_SERVICES);
  if (isOurs) {
    fs.writeFileSync(NO_SERVICES, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...PACKAGES]]) {
    spawnSync('apt-get', args, { env, stdio: 'ignore' });
  }
  if (isOurs) {
    fs.rmSync(NO_SERVICES, { force: true });
  }
}

function works(tool) {
  return spawnSync('sh', ['-c', `command -v ${tool}`], { stdio: 'ignore' }).status === 0;
}
