import { CHANCES } from '@genklang/contract';
import type { Chance } from '@genklang/contract';
import { chancesOf } from './chance';
import type { ChanceFacts } from './chance';

const none: ChanceFacts = {
  fault: null,
  hasBrokenPromise: false,
  problems: 1,
  reach: null,
  largeReach: 10_000,
  praisedByName: false,
};

describe('chancesOf', () => {
  it.each<[Chance, Partial<ChanceFacts>]>([
    ['own-fault', { fault: 'own' }],
    ['broken-promise', { hasBrokenPromise: true }],
    ['repeated', { problems: 2 }],
    ['partner-mishap', { fault: 'partner' }],
    ['large-reach', { reach: 10_000 }],
    ['praised-by-name', { praisedByName: true }],
  ])('finds %s alone, and once', (chance, facts) => {
    expect(chancesOf({ ...none, ...facts })).toEqual([chance]);
  });

  it('finds nothing where nothing speaks for it', () => {
    expect(chancesOf(none)).toEqual([]);
    expect(chancesOf({ ...none, fault: 'customer', reach: 9_999 })).toEqual([]);
    // Too few conversations to know what is large.
    expect(chancesOf({ ...none, reach: 1_000_000, largeReach: null })).toEqual([]);
  });

  it('tells all that hold in their order', () => {
    const facts = { fault: 'own' as const, hasBrokenPromise: true, problems: 3, reach: 20_000, praisedByName: true };
    expect(chancesOf({ ...none, ...facts })).toEqual(CHANCES.filter((chance) => chance !== 'partner-mishap'));
  });
});
