export { MODEL_VERSION, analyze } from './analyze';
export { SentimentScorer } from './sentiment-scorer';
export * from './types';
