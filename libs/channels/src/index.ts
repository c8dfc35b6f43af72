export * from './channel';
export * from './channel-error';
export * from './descriptors';
export * from './network-descriptor';
export * from './post';
export * from './registry';
export * from './settings-error';
