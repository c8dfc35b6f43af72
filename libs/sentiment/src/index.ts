export { MODEL_VERSION, analyze } from './analyze';
export { SentimentScorer } from './sentiment-scorer';
export { suggestFault } from './fault/suggest-fault';
export * from './types';
