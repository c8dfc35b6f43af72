export { MODEL_VERSION, analyze } from './analyze';
export { SentimentScorer } from './sentiment-scorer';
export * from './types';
export { checkEmpathy } from './empathy/check-empathy';
export type { EmpathyInput } from './empathy/check-empathy';
