import { firstWebLink } from './web-link';

describe('the first link of a text', () => {
  it.each([
    ['se https://havblik.dk/sofa.', 'https://havblik.dk/sofa'],
    ['(https://havblik.dk/a_(b))', 'https://havblik.dk/a_(b)'],
    ['HTTP://Havblik.dk og https://to.dk', 'http://havblik.dk/'],
    ['https://blåbær.dk', 'https://xn--blbr-roah.dk/'],
  ])('in %j is %s', (text, link) => {
    expect(firstWebLink(text)).toBe(link);
  });

  it.each([
    '',
    'havblik.dk',
    'ftp://havblik.dk',
    'javascript:alert(1)',
    'http://',
    'https://.',
    'https://havblik.dk:99999999',
  ])('is none in %j', (text) => {
    expect(firstWebLink(text)).toBeNull();
  });

  it('is none where it is longer than any that people write', () => {
    expect(firstWebLink(`https://havblik.dk/${'a'.repeat(3_000)}`)).toBeNull();
  });
});
