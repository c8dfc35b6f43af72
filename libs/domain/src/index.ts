export * from './backoff';
export * from './delivery/reconciliation';
export * from './polling/poll-plan';
export * from './threading/thread-roots';
