import { runMain } from '@genklang/platform';
import { readMigrationUrls } from './migration-urls';
import { migrate } from '../migrate';

/** `node dist/libs/entities/src/cli/migrate.js`: brings the database up to date, and lets the apps' login work in it. */
runMain(async () => {
  const urls = readMigrationUrls();
  const applied = await migrate(urls);
  process.stdout.write(applied.length === 0 ? 'The database is up to date.\n' : `Applied ${applied.join(', ')}.\n`);
});
