/** @jest-environment node */
import { linkify, safeHref } from './linkify';
import { growth, LINEAR_AT_MOST } from '../../../../../test/support/growth';

const linksOf = (text: string): string[] =>
  linkify(text).flatMap((token) => (token.kind === 'link' ? [token.href] : []));
const mentionsOf = (text: string): string[] =>
  linkify(text).flatMap((token) => (token.kind === 'mention' ? [text.slice(token.start, token.end)] : []));

describe('linkify', () => {
  it('makes up the whole text, in order', () => {
    const text = 'Se https://havblik.dk/a og skriv til @havblik, tak.';
    expect(
      linkify(text)
        .map((token) => text.slice(token.start, token.end))
        .join(''),
    ).toBe(text);
  });

  it.each([
    ['Se https://havblik.dk/a.', 'https://havblik.dk/a'],
    ['(https://havblik.dk/a)', 'https://havblik.dk/a'],
    ['https://sv.wikipedia.org/wiki/Sofa_(möbel)', 'https://sv.wikipedia.org/wiki/Sofa_(m%C3%B6bel)'],
    ['http://havblik.dk?x=1!', 'http://havblik.dk/?x=1'],
  ])('finds the address in %s', (text, href) => {
    expect(linksOf(text)).toEqual([href]);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'https://',
    'ftp://havblik.dk',
    'java\u0000script:alert(1)',
  ])('makes no link of %s', (text) => {
    expect(linksOf(text)).toEqual([]);
  });

  it('shows the host that the browser would go to, when the text may look like another', () => {
    const labelOf = (text: string): string | undefined =>
      linkify(text).flatMap((token) => (token.kind === 'link' ? [token.label] : []))[0];
    expect(labelOf('https://havblik.dk/x')).toBe('https://havblik.dk/x');
    expect(labelOf('https://hаvblik.dk/x')).toContain('xn--');
    expect(labelOf('https://havblik.dk@ondt.example/')).toContain('@ondt.example');
  });

  it('finds handles, but not in addresses of mail', () => {
    expect(mentionsOf('@havblik hej @karen.bsky.social. mail@havblik.dk')).toEqual(['@havblik', '@karen.bsky.social']);
  });

  it.each(['(', ')', '.', '@', 'a.', 'a@'])('takes %s without end in linear time', (bait) => {
    expect(growth(bait, (text) => linkify(`https://${text} ${text}`))).toBeLessThan(LINEAR_AT_MOST);
  });
});

describe('safeHref', () => {
  it('lets only http and https through', () => {
    expect(safeHref('https://havblik.dk')).toBe('https://havblik.dk/');
    expect(safeHref('javascript:alert(1)')).toBeNull();
    expect(safeHref('ikke en adresse')).toBeNull();
    expect(safeHref(null)).toBeNull();
  });
});
