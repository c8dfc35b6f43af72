import { DataSource } from 'typeorm';
import { ENTITIES } from './entities';
import { MIGRATIONS } from './migrations';

/** A statement that runs longer is cut off: a page is never worth a stalled server. */
const STATEMENT_TIMEOUT_MS = 15_000;
/** A transaction that does nothing for this long is cut off: it would hold the event counter and vacuum back. */
const IDLE_IN_TRANSACTION_TIMEOUT_MS = 10_000;
/** A machine that is busy with something else is given time; one where nothing listens says so at once. */
const CONNECT_TIMEOUT_MS = 10_000;

/** Whose connections, how many, and how long a statement may take where it is not the usual time. */
export interface DataSourceOptions {
  url: string;
  name: string;
  poolSize: number;
  statementTimeoutMs?: number;
}

/** Connections of an app. It never changes the schema: that is the migration's job alone. */
export function createDataSource(options: DataSourceOptions): DataSource {
  return new DataSource({
    type: 'postgres',
    url: options.url,
    applicationName: options.name,
    entities: ENTITIES,
    migrations: MIGRATIONS,
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    synchronize: false,
    poolSize: options.poolSize,
    connectTimeoutMS: CONNECT_TIMEOUT_MS,
    extra: {
      statement_timeout: options.statementTimeoutMs ?? STATEMENT_TIMEOUT_MS,
      idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_TIMEOUT_MS,
    },
  });
}
