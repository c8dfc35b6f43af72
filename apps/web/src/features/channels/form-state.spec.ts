import type { SettingsField } from '@genklang/contract';
import { findMalformed, findMissing, initialValues, placeProblems, wordsOf } from './form-state';

const TEXT = { da: 'Nøgle', sv: 'Nyckel', nb: 'Nøkkel', en: 'Key' };

function field(name: string, change: Partial<SettingsField> = {}): SettingsField {
  return { name, kind: 'text', label: TEXT, hint: TEXT, isRequired: false, isAdvanced: false, ...change };
}

describe('the form of a network', () => {
  const fields = [
    field('key', { kind: 'secret', isRequired: true }),
    field('address', { kind: 'address', default: 'https://api.example' }),
    field('pageSize', { kind: 'number' }),
  ];

  it('begins with what is known, never with a secret', () => {
    expect(initialValues(fields, { key: 'hemmelig', pageSize: '40' })).toEqual({
      key: '',
      address: 'https://api.example',
      pageSize: '40',
    });
  });

  it('asks for what must be there, except on reconnecting', () => {
    expect(findMissing(fields, { key: ' ' }, { isReconnect: false })).toEqual(['key']);
    expect(findMissing(fields, { key: '' }, { isReconnect: true })).toEqual([]);
  });

  it('notices addresses and numbers that cannot be meant', () => {
    expect(findMalformed(fields, { address: 'mastodon.social', pageSize: '40' })).toEqual([]);
    expect(findMalformed(fields, { address: 'ikke en adresse', pageSize: 'mange' })).toEqual(['address', 'pageSize']);
  });

  it('puts the server’s complaints where they belong', () => {
    const errors = [
      { field: 'credentials.key', message: 'is needed' },
      { field: 'network', message: 'is not known' },
    ];
    expect(placeProblems(errors, fields)).toEqual({ key: 'is needed', '': 'network: is not known' });
  });

  it('speaks the console’s language, and English where it has no words', () => {
    expect(wordsOf(TEXT, 'nb')).toBe('Nøkkel');
    expect(wordsOf(TEXT, 'fi')).toBe('Key');
  });
});
