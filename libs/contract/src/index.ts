export * from './words';
export * from './errors';
export * from './length';
export * from './inbox';
export * from './requests';
export * from './socket';
export * from './measure-length';
