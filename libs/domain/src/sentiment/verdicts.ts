import type { SentimentAccuracy, VerdictCount } from '@genklang/contract';

/**
 * Sums verdicts up by id, and says how many of the scorer's words stood. Only posts that people judged are counted: they look at what seems wrong
 * first, so this is a lower bound of how often the scorer is right, unless right ones are confirmed as well.
 */
export function gradeVerdicts(verdicts: readonly (VerdictCount & { id: string })[]): SentimentAccuracy[] {
  const grades = new Map<string, SentimentAccuracy>();
  for (const { id, scored, judged, count } of verdicts) {
    const grade = grades.get(id) ?? { id, judged: 0, stood: 0, verdicts: [] };
    grades.set(id, grade);
    grade.judged += count;
    grade.stood += scored === judged ? count : 0;
    const same = grade.verdicts.find((known) => known.scored === scored && known.judged === judged);
    if (same) {
      same.count += count;
    } else {
      grade.verdicts.push({ scored, judged, count });
    }
  }
  return [...grades.values()].sort((a, b) => b.judged - a.judged || a.id.localeCompare(b.id));
}
