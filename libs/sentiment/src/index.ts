export { MODEL_VERSION, analyze } from './analyze';
export * from './types';
