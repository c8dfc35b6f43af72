export * from './bull-jobs';
export * from './hints';
export * from './job-ids';
export * from './job-map';
export * from './jobs';
export * from './presence-board';
export * from './queue.module';
