import { guessProduct } from './guess-product';
import { heldUntil } from './hold-time';
import { productKey } from './product-key';
import { readStockList } from './read-stock-list';
import { noticeLanguage, openStockNotice, stockNotice } from './stock-notice';

describe('what a product is compared by', () => {
  it.each([
    ['Løbesko, str. 42', 'lobeskostr42'],
    ['LØBESKO STR 42', 'lobeskostr42'],
    ['AB-1234/b', 'ab1234b'],
    ['Åsa kjole – blå', 'asakjolebla'],
    ['– !', ''],
  ])('%s', (product, key) => {
    expect(productKey(product)).toBe(key);
  });
});

describe('which product a post speaks of', () => {
  it.each([
    ['Hej @havblik, får I snart den grønne regnjakke hjem i str. 38?', 'grønne regnjakke str. 38'],
    ['@havblik hvornår kommer de blå løbesko på lager igen?', 'blå løbesko'],
    ['Er "Fanø lampe" udsolgt for altid?', 'Fanø lampe'],
    ['Har ni den randiga tröjan i lager igen? Storlek M', 'randiga tröjan Storlek M'],
    ['Når kommer den røde kjolen tilbake?', 'røde kjolen'],
    ['Are the canvas shoes back in stock soon? size 8', 'canvas shoes size 8'],
    ['Is HAV-2231-B coming back?', 'HAV-2231-B'],
    ['Elendig service, I svarer aldrig', ''],
    ['', ''],
  ])('%s', (text, product) => {
    expect(guessProduct(text)).toBe(product);
  });
});

describe('a list of what arrived', () => {
  it('is read with semicolon, tab or comma, with a heading or without', () => {
    const items = [
      { product: 'AB-1', quantity: 3 },
      { product: 'Jakke, grøn', quantity: 12 },
    ];
    expect(readStockList('\uFEFFsku;qty\r\nAB-1;3\r\n\r\n"Jakke, grøn";12\r\n')).toEqual({ items, problems: [] });
    expect(readStockList('AB-1\t3\nJakke, grøn\t12')).toEqual({ items, problems: [] });
    expect(readStockList('AB-1,3\nJakke, grøn, 12')).toEqual({ items, problems: [] });
  });

  it('says of each line that cannot be used which it is and why', () => {
    expect(readStockList(`AB-1;3\nAB-2\n;4\nAB-3;-1\nAB-4;many\nAB-5;1000000\n${'x'.repeat(121)};1`)).toEqual({
      items: [{ product: 'AB-1', quantity: 3 }],
      problems: [
        { line: 2, text: 'AB-2', problem: 'quantity' },
        { line: 3, text: ';4', problem: 'product' },
        { line: 4, text: 'AB-3;-1', problem: 'quantity' },
        { line: 5, text: 'AB-4;many', problem: 'quantity' },
        { line: 6, text: 'AB-5;1000000', problem: 'quantity-large' },
        { line: 7, text: 'x'.repeat(60), problem: 'product-long' },
      ],
    });
  });

  it('takes no more lines than a request does', () => {
    const list = readStockList('AB-1;1\n'.repeat(501));
    expect(list.items).toHaveLength(500);
    expect(list.problems).toEqual([{ line: 501, text: 'AB-1;1', problem: 'too-many' }]);
  });
});

describe('what a customer is told', () => {
  const until = new Date('2026-11-26T11:00:00.000Z');

  it('says until when it is kept, in the customer’s language', () => {
    expect(heldUntil(new Date('2026-11-24T10:20:00.000Z'))).toEqual(until);
    const notice = { product: 'Regnjakke str. 38', quantity: 1, heldUntil: until };
    expect(stockNotice('da', notice, 'Europe/Copenhagen')).toMatch(
      /^Godt nyt: Regnjakke str\. 38 er på lager igen\. Vi har lagt 1 til side til dig til torsdag (den )?26\. november kl\. 12\.00\.$/,
    );
    expect(stockNotice('en', notice, 'Europe/London')).toContain('until Thursday 26 November at 11:00.');
    expect(stockNotice('sv', { ...notice, heldUntil: null }, 'Europe/Stockholm')).not.toContain('undan 1');
  });

  it('speaks one of our languages', () => {
    expect(noticeLanguage('sv', 'da')).toBe('sv');
    expect(noticeLanguage('de', 'nb')).toBe('nb');
    expect(noticeLanguage('und', 'xx')).toBe('en');
  });

  it('says in public nothing of what they wait for', () => {
    for (const language of ['da', 'sv', 'nb', 'en'] as const) {
      expect(openStockNotice(language)).not.toMatch(/lager|stock|side|undan|aside/i);
    }
  });
});
