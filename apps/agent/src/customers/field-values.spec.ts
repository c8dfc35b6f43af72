import type { CustomerField } from '@genklang/contract';
import { applyFieldValues } from './field-values';

const FIELDS: CustomerField[] = [
  { id: 'number', name: 'Kundenr.', kind: 'number', choices: [] },
  { id: 'text', name: 'Butik', kind: 'text', choices: [] },
  { id: 'date', name: 'Kunde siden', kind: 'date', choices: [] },
  { id: 'choice', name: 'Niveau', kind: 'choice', choices: ['Guld', 'Sølv'] },
];

describe('the values of a customer’s own fields', () => {
  it('are taken, changed and emptied, each by itself', () => {
    const known = { text: 'Aarhus', number: 7 };
    expect(
      applyFieldValues(known, { text: 'Odense', date: '2019-02-28', choice: 'Guld', number: null }, FIELDS),
    ).toEqual({ text: 'Odense', date: '2019-02-28', choice: 'Guld' });
    expect(known).toEqual({ text: 'Aarhus', number: 7 });
  });

  it.each([
    ['number', '7'],
    ['number', Number.NaN],
    ['text', 'x'.repeat(201)],
    ['date', '2019-02-30'],
    ['date', '28.02.2019'],
    ['choice', 'Bronze'],
    ['gone', 'x'],
  ])('refuse what does not belong: %s = %s', (id, value) => {
    expect(() => applyFieldValues({}, { [id]: value }, FIELDS)).toThrow(
      expect.objectContaining({ code: 'invalid_input', fields: [expect.objectContaining({ field: id })] }),
    );
  });
});
