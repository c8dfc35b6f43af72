import type { Emotion } from '../types';

/** The classes that the polarity heads tell from neutral; a text where neither is above 0 is neutral. */
export const POLARITY_OUTPUTS = ['negative', 'positive'] as const;

/** The emotion heads, in the order of their weights. */
export const EMOTION_OUTPUTS = [
  'anger',
  'joy',
  'sadness',
  'fear',
  'surprise',
  'disgust',
  'gratitude',
] as const satisfies readonly Emotion[];
