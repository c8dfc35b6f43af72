export * from './channel';
export * from './channel-error';
export * from './descriptors';
export * from './http/fetch-picture';
export * from './http/outbound';
export * from './post';
export * from './registry';
export * from './settings-error';
