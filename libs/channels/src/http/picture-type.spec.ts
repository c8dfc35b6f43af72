import { readPictureType } from './picture-type';

const bytes = (...parts: (string | number[])[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))));
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const rest = Array<number>(16).fill(0);

describe('what a picture is by its bytes', () => {
  it.each([
    ['PNG', bytes(PNG, [0, 0, 0, 13], 'IHDR', [0, 0, 4, 0, 0, 0, 3, 0]), 'image/png', 1024, 768],
    ['GIF', bytes('GIF89a', [64, 1, 240, 0]), 'image/gif', 320, 240],
    [
      'JPEG',
      bytes([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc4, 0, 3, 0, 0xff, 0xc2, 0, 17, 8, 2, 88, 3, 32, 3]),
      'image/jpeg',
      800,
      600,
    ],
    ['WebP', bytes('RIFF', [0, 0, 0, 0], 'WEBPVP8 ', rest.slice(0, 10), [64, 1, 240, 0]), 'image/webp', 320, 240],
    [
      'WebP without loss',
      bytes('RIFF', [0, 0, 0, 0], 'WEBPVP8L', [0, 0, 0, 0, 0x2f, 9, 0x40, 2, 0], rest),
      'image/webp',
      10,
      10,
    ],
    [
      'WebP of more parts',
      bytes('RIFF', [0, 0, 0, 0], 'WEBPVP8X', rest.slice(0, 8), [9, 0, 0, 19, 0, 0]),
      'image/webp',
      10,
      20,
    ],
  ])('knows a %s and its size', (_name, content, contentType, width, height) => {
    expect(readPictureType(content)).toEqual({ contentType, width, height });
  });

  it.each([
    ['an SVG', bytes('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
    ['an SVG that begins like XML', bytes('<?xml version="1.0"?><svg/>')],
    ['a page', bytes('<!doctype html><script>alert(1)</script>')],
    ['nothing', bytes()],
    ['a PNG that is cut off', bytes(PNG, [0, 0, 0, 13], 'IH')],
    ['a GIF that is cut off', bytes('GIF89a')],
    ['a JPEG without a frame', bytes([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0])],
    ['a JPEG whose parts lead nowhere', bytes([0xff, 0xd8, 0xff, 0xe0, 0xff, 0xff, 0, 0, 0, 0, 0, 0])],
    ['a WebP of an unknown part', bytes('RIFF', [0, 0, 0, 0], 'WEBPICCP', rest, rest)],
    ['a PDF', bytes('%PDF-1.7')],
  ])('takes %s for no picture', (_name, content) => {
    expect(readPictureType(content)).toBeNull();
  });
});
