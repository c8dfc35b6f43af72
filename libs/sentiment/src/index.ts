export { MODEL_VERSION, analyze } from './analyze';
export { SentimentScorer } from './sentiment-scorer';
export { suggestFault } from './fault/suggest-fault';
export * from './types';
export { checkEmpathy } from './empathy/check-empathy';
export type { EmpathyInput } from './empathy/check-empathy';
