import * as fs from 'node:fs';
import * as path from 'node:path';
import { writeWhole } from '../embedded/data-folder';
import type { Surroundings } from './plan';

/** Where commands find the servers of the Genklang that runs on a data folder. Readable by its owner only. */
function fileIn(dataDir: string): string {
  return path.join(dataDir, 'environment');
}

/** Lets commands (`npm run channel:add`) reach what this start runs: the servers' ports differ from start to start. */
export function writeEnvironment(dataDir: string, around: Surroundings): void {
  const variables = {
    DATABASE_URL: around.databaseUrl,
    REDIS_URL: around.redisUrl,
    GENKLANG_SECRET_KEY: around.secretKey,
  };
  const lines = Object.entries(variables).map(([name, value]) => `${name}='${value}'\n`);
  writeWhole(fileIn(dataDir), lines.join(''));
}

/** Nothing runs any more: a command then says so instead of knocking at a closed door. */
export function removeEnvironment(dataDir: string): void {
  fs.rmSync(fileIn(dataDir), { force: true });
}
