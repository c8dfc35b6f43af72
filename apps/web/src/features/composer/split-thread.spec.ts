import '../../../test/text-encoder';
import { measureLength } from '@genklang/contract';
import type { LengthRule } from '@genklang/contract';
import fc from 'fast-check';
import { findExcess } from './excess';
import { splitThread } from './split-thread';

const X: LengthRule = { unit: 'weighted', max: 280, urlLength: 23 };
const SHORT: LengthRule = { unit: 'codepoint', max: 20 };
const RULES: LengthRule[] = [X, SHORT, { unit: 'grapheme', max: 30, maxBytes: 60 }, { unit: 'byte', max: 40 }];

describe('an answer in parts', () => {
  it('UX 33: is split at the ends of sentences', () => {
    expect(splitThread('Hej Ingrid. Den er rettet. Tak for hjælpen!', { unit: 'codepoint', max: 28 })).toEqual([
      'Hej Ingrid. Den er rettet.',
      'Tak for hjælpen!',
    ]);
  });

  it('does not take an abbreviation for the end of a sentence', () => {
    expect(splitThread('Den er klar. Vi ringer senest kl. 18. Tak!', { unit: 'codepoint', max: 34 })).toEqual([
      'Den er klar.',
      'Vi ringer senest kl. 18. Tak!',
    ]);
  });

  it('is split at words where a sentence is too long, and within one only as the last resort', () => {
    expect(splitThread('en meget lang sætning uden ende', SHORT)).toEqual(['en meget lang', 'sætning uden ende']);
    expect(splitThread('x'.repeat(45), SHORT)).toEqual(['x'.repeat(20), 'x'.repeat(20), 'x'.repeat(5)]);
  });

  it('leaves alone what fits, and does not make a book', () => {
    expect(splitThread('Hej.', SHORT)).toEqual(['Hej.']);
    expect(splitThread('x'.repeat(20 * 13), SHORT)).toBeNull();
  });

  it('UX 33: makes parts that fit by every rule, and loses nothing but space', () => {
    const texts = fc.array(
      fc.constantFrom('Hej ', 'æøå. ', '👩‍👩‍👧 ', 'https://havblik.dk/retur ', 'i dag! ', '\n', 'nå'),
      {
        maxLength: 60,
      },
    );
    fc.assert(
      fc.property(texts, fc.constantFrom(...RULES), (pieces, rule) => {
        const text = pieces.join('');
        const parts = splitThread(text, rule);
        for (const part of parts ?? []) {
          expect(measureLength(part, rule).isTooLong).toBe(false);
        }
        if (parts !== null) {
          expect(parts.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
        }
      }),
    );
  });

  it('finds where a text stops fitting, never within a character', () => {
    expect(findExcess('Hej', SHORT)).toBeNull();
    const text = `${'x'.repeat(19)}👩‍👩‍👧`;
    expect(findExcess(text, SHORT)).toBe(19);
  });
});
