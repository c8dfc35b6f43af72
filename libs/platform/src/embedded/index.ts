export { type DataFolder, keepSecret, openDataFolder } from './data-folder';
export { type ReservedPort, findFreePort, isPortFree, reservePort, reservePortFrom } from './ports';
export { type EmbeddedPostgres, type EmbeddedPostgresOptions, startEmbeddedPostgres } from './postgres';
export { type EmbeddedRedis, type EmbeddedRedisOptions, startEmbeddedRedis } from './redis';
export { SetupError } from './setup-error';
