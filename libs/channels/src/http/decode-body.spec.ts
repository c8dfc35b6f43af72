import { decodeBody } from './decode-body';

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');

describe('decoding a body', () => {
  it.each([
    ['UTF-8 where nothing is said', Buffer.from('blåbær 🫐'), undefined, 'blåbær 🫐'],
    ['a byte order mark', Buffer.from('\ufeff{"a":1}'), 'application/json', '{"a":1}'],
    ['the charset of the content type', latin('blåbær'), 'text/xml; charset="ISO-8859-1"', 'blåbær'],
    [
      'Windows-1252 with its dashes and quotes',
      Buffer.of(0x93, 0xe6, 0x94, 0x96),
      'text/xml;charset=windows-1252',
      '“æ”–',
    ],
    [
      'the XML declaration',
      latin('<?xml version="1.0" encoding="iso-8859-1"?><a>æ</a>'),
      'application/xml',
      '<?xml version="1.0" encoding="iso-8859-1"?><a>æ</a>',
    ],
    ['UTF-16 by its mark', Buffer.from('\ufeffæ', 'utf16le'), 'text/xml', 'æ'],
    ['a charset that nobody knows', Buffer.from('æ'), 'text/xml; charset=klingon', 'æ'],
    ['bytes that are no UTF-8', Buffer.of(0x61, 0xff), undefined, 'a\ufffd'],
  ])('knows %s', (_what, bytes, contentType, text) => {
    expect(decodeBody(bytes, contentType)).toBe(text);
  });
});
