import { findContacts, phoneKey } from './find-contacts';
import { handleKey } from './handle-key';
import { SelfStatements } from './self-statements';

const statements = new SelfStatements([
  ...['facebook', 'bluesky', 'mastodon', 'trustpilot'].map((id) => ({ id, names: [id] })),
  { id: 'instagram', names: ['instagram', 'insta'] },
  { id: 'x', names: ['x', 'twitter'] },
]);

describe('contacts in a text', () => {
  it.each([
    ['skriv til Karen.Dam@Example.dk, tak', [{ kind: 'email', value: 'karen.dam@example.dk' }]],
    ['mejla mig på å.lind@exempel.se!', [{ kind: 'email', value: 'å.lind@exempel.se' }]],
    ['ring på 20304050', [{ kind: 'phone', value: '20304050' }]],
    ['mit nummer er 20 30 40 50.', [{ kind: 'phone', value: '20304050' }]],
    ['+45 20 30 40 50', [{ kind: 'phone', value: '20304050' }]],
    ['ring 070-123 45 67', [{ kind: 'phone', value: '01234567' }]],
    ['+46 70 123 45 67', [{ kind: 'phone', value: '01234567' }]],
    ['tlf. 0047 912 34 567', [{ kind: 'phone', value: '91234567' }]],
    ['+4520304050 eller +45 20 30 40 50', [{ kind: 'phone', value: '20304050' }]],
  ])('%s', (text, contacts) => {
    expect(findContacts(text)).toEqual(contacts);
  });

  it.each([
    'min ordre 48213001 er ikke kommet',
    'den 22-11-2026 skrev I til mig',
    '2026-11-22 kl. 12',
    'det kostede 12.345.678,00 kr.',
    '@havblik hvad sker der?',
    '#12345678',
    'sag 1234/56789012',
  ])('none in “%s”', (text) => {
    expect(findContacts(text)).toEqual([]);
  });

  it('compares numbers with and without their country', () => {
    expect(phoneKey('+45 20 30 40 50')).toBe(phoneKey('20304050'));
    expect(phoneKey('070-123 45 67')).toBe(phoneKey('+46701234567'));
  });
});

describe('what people say of their other handles', () => {
  it.each([
    ['Hej, det er mig fra Facebook igen', 'facebook', null],
    ['Det er også mig på Instagram, @karen.dam.', 'instagram', 'karen.dam'],
    ['det är jag från insta', 'instagram', null],
    ['Det är också jag som skrev på Twitter', 'x', null],
    ['Det er meg fra Bluesky', 'bluesky', null],
    ["it's me from Facebook, as @KarenFD", 'facebook', 'karenfd'],
    ['I also wrote to you on Mastodon yesterday', 'mastodon', null],
    ['jeg skrev også til jer på Trustpilot', 'trustpilot', null],
  ])('%s', (text, network, handle) => {
    expect(statements.find(text)).toEqual([expect.objectContaining({ network, handle })]);
  });

  it.each([
    'Min kone skrev til jer på Facebook',
    'I svarer aldrig på Facebook',
    'det er mig en gåde. Fra Facebook hører jeg intet',
    'Det är jag från Växjö',
    'your ad on Facebook is wrong',
  ])('none in “%s”', (text) => {
    expect(statements.find(text)).toEqual([]);
  });
});

it.each([
  ['@karenfd.bsky.social', 'karenfd'],
  ['KarenFD@mastodon.example', 'karenfd'],
  ['@karen.dam', 'karen.dam'],
])('compares %s as %s', (handle, key) => {
  expect(handleKey(handle)).toBe(key);
});
