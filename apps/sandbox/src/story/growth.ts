import type { Random } from './random';

interface GrowthStep {
  afterMs: number;
  metrics: { views: number; likes: number; reposts: number };
}

const calm = [15_000, 45_000, 120_000, 300_000];
const viral = [8000, 20_000, 35_000, 55_000, 80_000, 110_000, 150_000, 210_000, 300_000, 420_000];

/** How the numbers of a post grow: slowly for most, steeply for one that goes viral. */
export function growthOf(followers: number, random: Random, options: { isViral?: boolean } = {}): GrowthStep[] {
  const isViral = options.isViral === true;
  const views = random.between(20, 160) + followers * random.between(0.25, 0.9) * (isViral ? 6 : 1);
  const likes = views * random.between(0.004, 0.02);
  const reposts = likes * random.between(0.05, isViral ? 0.4 : 0.15);
  const steps = isViral ? viral : calm;
  return steps.map((afterMs, index) => {
    const share = ((index + 1) / steps.length) ** 1.5;
    return {
      afterMs,
      metrics: {
        views: Math.round(views * share),
        likes: Math.round(likes * share),
        reposts: Math.round(reposts * share),
      },
    };
  });
}
