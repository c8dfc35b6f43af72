import { growth, LINEAR_AT_MOST } from '../../../../test/support/growth';
import { readPageHead } from './page-head';

const NOTHING = { title: null, description: null, siteName: null, picture: null };

describe('what a page says of itself', () => {
  it('is its OpenGraph, whatever the order and the quotes', () => {
    const html = `<!doctype html><html><head><title>Ikke mig</title>
      <meta content="Sofaen Fjord" property="og:title"><META property='og:description' content='Tre pladser &amp; uld'/>
      <meta property=og:site_name content=Havblik><meta property="og:image" content="/a.png"></head></html>`;
    expect(readPageHead(html)).toEqual({
      title: 'Sofaen Fjord',
      description: 'Tre pladser & uld',
      siteName: 'Havblik',
      picture: '/a.png',
    });
  });

  it('is its title and its description where there is no OpenGraph', () => {
    const html = '<title>\n Fjord &ndash;  sofa </title><meta name="description" content="Tre pladser">';
    expect(readPageHead(html)).toEqual({ ...NOTHING, title: 'Fjord – sofa', description: 'Tre pladser' });
  });

  it.each([
    ['a comment', '<!-- <title>Nej</title> --><title>Ja</title>'],
    ['a script', '<script>"<title>Nej</title>"</script><title>Ja</title>'],
    ['a sign in quotes', '<meta name="x" content="a > <title>Nej</title>"><title>Ja</title>'],
    ['what comes second', '<title>Ja</title><title>Nej</title>'],
    ['the body', '<title>Ja</title><body><meta property="og:title" content="Nej">'],
    ['an empty one', '<meta property="og:title" content=" "><title>Ja</title>'],
  ])('is not %s', (_what, html) => {
    expect(readPageHead(html).title).toBe('Ja');
  });

  it.each(['', 'hej', '<', '<title', '<meta property="og:title" content="', '<!--', '<script>', '<title>'])(
    'is nothing in %j',
    (html) => {
      expect(readPageHead(html)).toEqual(NOTHING);
    },
  );

  it('is cut where it is too long', () => {
    const { title } = readPageHead(`<title>${'å'.repeat(1_000)}</title>`);
    expect(title).toBe(`${'å'.repeat(299)}…`);
  });

  it.each(['<', '<meta ', '<meta a="', '<!--', '<title>', '<script>', '</', '<meta a=b '])(
    'is read in linear time: %j',
    (bait) => {
      expect(growth(bait, readPageHead)).toBeLessThan(LINEAR_AT_MOST);
    },
  );
});
