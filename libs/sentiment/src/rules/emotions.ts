import { EMOTIONS, type Emotion } from '../types';
import type { Weighed } from './weigh';

const SATURATION = 1.6;
/** Unhappiness without a word for which kind. */
const UNNAMED = { anger: 0.5, sadness: 0.3 } as const;

/** How much of each emotion shows, from the same contributions that decide the polarity. */
export function readEmotions(weighed: readonly Weighed[]): Record<Emotion, number> {
  const sums: Record<Emotion, number> = {
    anger: 0,
    joy: 0,
    sadness: 0,
    fear: 0,
    surprise: 0,
    disgust: 0,
    gratitude: 0,
  };
  for (const { contribution, emotion, unit } of weighed) {
    const size = Math.abs(contribution);
    const isTurned = Math.sign(contribution) !== Math.sign(unit.entry.value);
    if (emotion === undefined || isTurned) {
      addUnnamed(sums, contribution);
    } else {
      sums[emotion] += size;
      if (emotion === 'gratitude') {
        sums.joy += size * 0.5;
      }
    }
  }
  for (const emotion of EMOTIONS) {
    sums[emotion] = 1 - Math.exp(-sums[emotion] / SATURATION);
  }
  return sums;
}

function addUnnamed(sums: Record<Emotion, number>, contribution: number): void {
  if (contribution > 0) {
    sums.joy += contribution;
  } else {
    sums.anger -= contribution * UNNAMED.anger;
    sums.sadness -= contribution * UNNAMED.sadness;
  }
}
