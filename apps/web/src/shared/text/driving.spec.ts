import { drivingEvidence } from './driving';

describe('the evidence that drove a score', () => {
  const share = (text: string, contribution: number, rule: string) => ({
    start: 0,
    end: text.length,
    text,
    contribution,
    rule,
  });
  const textsOf = (...evidence: ReturnType<typeof share>[]): string[] =>
    drivingEvidence(evidence).map(({ text }) => text);

  it('is what is strong beside the strongest', () => {
    expect(textsOf(share('elendig', -2, 'word'), share('tak', 0.4, 'word'), share('sen', -0.6, 'word'))).toEqual([
      'elendig',
      'sen',
    ]);
  });

  it('is a word without a meaning of its own only when it moved much', () => {
    const phrase = share('fourth time', -1.16, 'phrase');
    expect(textsOf(phrase, share('for', -0.55, 'learnt'), share('?', -0.57, 'mark'))).toEqual(['fourth time']);
    expect(textsOf(phrase, share('rescheduled', -0.9, 'learnt'))).toEqual(['fourth time', 'rescheduled']);
  });

  it('is nothing where nothing moved much', () => {
    expect(textsOf(share('hej', 0.1, 'word'), share('dag', 0.45, 'learnt'))).toEqual([]);
    expect(textsOf()).toEqual([]);
  });
});
