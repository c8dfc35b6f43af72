import twitterText from 'twitter-text';
import { maxWeightedLength, weightedLength } from './weighted-length';

const texts = [
  'Kære Havblik, hvor bliver min reol af?',
  'Æblegrød på Ærø, smörgåsbord i Ängelholm, blåbærsyltetøy',
  'a\u030A a\u0308 decomposed',
  'See https://havblik.dk/ordre/88231?ref=x#top for details.',
  'Bare domain havblik.dk, and kontakt@havblik.dk is a mail address',
  'two links http://a.se and https://example.com/very/long/path/that/goes/on/and/on/and/on.',
  'letters of the North in an address: https://havblik.dk/søg/æbleskål?med=spørgsmål og havblik.dk/blå, tak',
  'a link at the end https://havblik.se!',
  '👍 👍🏽 👨‍👩‍👧‍👦 🇩🇰🇸🇪 ❤️',
  '日本語の家具',
  'русский текст',
  '“quotes” – dashes — and … dots',
  '@havblik #sofa $HAV',
  'x'.repeat(280),
  'x'.repeat(281),
  '日'.repeat(140),
  '日'.repeat(141),
  `${'😀'.repeat(139)}a`,
  `${'é'.repeat(200)} https://havblik.dk`,
];

describe('the weighted length', () => {
  it.each(texts)('agrees with X own library on %j', (text) => {
    const judged = twitterText.parseTweet(text);
    expect(weightedLength(text)).toBe(judged.weightedLength);
    expect(weightedLength(text) <= maxWeightedLength).toBe(judged.valid);
  });
});
