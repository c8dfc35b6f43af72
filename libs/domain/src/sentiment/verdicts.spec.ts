import { gradeVerdicts } from './verdicts';

describe('gradeVerdicts', () => {
  it('sums up by id, says what stood, and puts what was judged most first', () => {
    const grades = gradeVerdicts([
      { id: 'sv', scored: 'negative', judged: 'negative', count: 2 },
      { id: 'da', scored: 'positive', judged: 'negative', count: 3 },
      { id: 'da', scored: 'negative', judged: 'negative', count: 4 },
      { id: 'da', scored: 'positive', judged: 'negative', count: 1 },
    ]);
    expect(grades).toEqual([
      {
        id: 'da',
        judged: 8,
        stood: 4,
        verdicts: [
          { scored: 'positive', judged: 'negative', count: 4 },
          { scored: 'negative', judged: 'negative', count: 4 },
        ],
      },
      { id: 'sv', judged: 2, stood: 2, verdicts: [{ scored: 'negative', judged: 'negative', count: 2 }] },
    ]);
  });
});
