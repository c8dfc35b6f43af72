export * from './backoff';
export * from './delivery/reconciliation';
export * from './polling/poll-plan';
export * from './threading/thread-roots';
export * from './budget/month-budget';
export * from './health/silence';
export * from './polling/recheck';
export * from './tokens/renewal';
