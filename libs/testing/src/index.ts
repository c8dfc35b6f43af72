export * from './eventually';
export * from './fake-clock';
export * from './foreign-server';
export * from './given';
export * from './sandbox-process';
export * from './test-database';
export * from './test-servers.config';
export * from './totp';
