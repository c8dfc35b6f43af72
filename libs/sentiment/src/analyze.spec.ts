import { growth, LINEAR_AT_MOST } from '../../../test/support/growth';
import fc from 'fast-check';
import { type Analysis, type Language, type Polarity, analyze } from './index';

type Case = readonly [phenomenon: string, language: Language, text: string, polarity: Polarity];

const phenomena: readonly Case[] = [
  ['a plain complaint', 'da', 'Elendig kundeservice, jeg er virkelig skuffet over jer.', 'negative'],
  ['a plain complaint', 'sv', 'Urusel kundtjänst, jag är verkligen besviken på er.', 'negative'],
  ['a plain complaint', 'nb', 'Elendig kundeservice, jeg er virkelig skuffet over dere.', 'negative'],
  ['a plain complaint', 'en', 'Dreadful customer service, I am really disappointed.', 'negative'],
  ['plain praise', 'da', 'Hvor er det en dejlig butik, og personalet er så søde!', 'positive'],
  ['plain praise', 'sv', 'Vilken härlig butik, och personalen är så trevlig!', 'positive'],
  ['plain praise', 'nb', 'For en herlig butikk, og de ansatte er så hyggelige!', 'positive'],
  ['plain praise', 'en', 'What a lovely shop, and the staff are so friendly!', 'positive'],
  ['a plain statement', 'da', 'Jeg har bestilt to bukser og en skjorte i går.', 'neutral'],
  ['a plain statement', 'sv', 'Jag har beställt två par byxor och en skjorta igår.', 'neutral'],
  ['a plain statement', 'nb', 'Jeg har bestilt to bukser og en skjorte i går.', 'neutral'],
  ['a plain statement', 'en', 'I ordered two pairs of trousers and a shirt yesterday.', 'neutral'],
  ['a question', 'da', 'Hvornår åbner jeres nye butik i Odense?', 'neutral'],
  ['negation before praise', 'da', 'Maden var ikke god.', 'negative'],
  ['negation before praise', 'sv', 'Maten var inte god.', 'negative'],
  ['negation before praise', 'nb', 'Maten var ikke god.', 'negative'],
  ['negation before praise', 'en', "The food wasn't good.", 'negative'],
  ['negation behind the verb', 'da', 'Jeres nye hjemmeside virker ikke.', 'negative'],
  ['negation behind the verb', 'sv', 'Er nya hemsida fungerar inte.', 'negative'],
  ['negation behind the verb', 'nb', 'Den nye nettsiden deres virker ikke.', 'negative'],
  ['negation behind the object', 'da', 'I hjælper mig ikke.', 'negative'],
  ['the verb without negation says nothing', 'da', 'Min nøgle virker nu, og pakken kommer på mandag.', 'neutral'],
  ['negation before a complaint', 'da', 'Det var slet ikke dårligt.', 'positive'],
  ['negation before a complaint', 'sv', 'Det var inte så illa.', 'positive'],
  ['negation before a complaint', 'nb', 'Det var ikke verst.', 'positive'],
  ['negation before a complaint', 'en', 'That was not bad at all.', 'positive'],
  ['far from', 'da', 'Kvaliteten er langt fra god.', 'negative'],
  ['without problems', 'da', 'Det hele gik uden problemer.', 'positive'],
  ['without problems', 'sv', 'Allt gick utan problem.', 'positive'],
  ['not only', 'da', 'Personalet er ikke bare venligt, det er også hurtigt.', 'positive'],
  ['not only', 'sv', 'Personalen är inte bara trevlig utan också snabb.', 'positive'],
  ['never so good', 'da', 'Jeg har aldrig oplevet så god betjening.', 'positive'],
  ['never again', 'nb', 'Aldri igjen handler jeg hos dere.', 'negative'],
  ['but', 'da', 'Tøjet er flot, men leveringen var en katastrofe.', 'negative'],
  ['but', 'sv', 'Leveransen var försenad, men personalen var fantastisk och löste allt.', 'positive'],
  ['but', 'en', 'The wait was long, but the staff were wonderful and fixed everything.', 'positive'],
  ['a closing is no praise', 'da', 'Min pakke er ødelagt. Mvh Jens, på forhånd tak', 'negative'],
  ['a closing is no praise', 'en', 'My parcel is damaged. Thanks in advance', 'negative'],
  ['thanks for nothing', 'sv', 'Tack för ingenting!', 'negative'],
  ['a strengthening prefix', 'da', 'Kæmpeskuffelse.', 'negative'],
  ['a rude prefix before praise', 'da', 'Skidegodt arbejde!', 'positive'],
  ['a rude prefix before a noun', 'da', 'Sikke noget lortekvalitet', 'negative'],
  ['a strengthening prefix', 'sv', 'Jättebra bemötande av er!', 'positive'],
  ['a strengthening prefix', 'nb', 'Kjempebra hjelp fra dere!', 'positive'],
  ['a swear word as strength', 'da', 'Det er fucking godt', 'positive'],
  ['a compound', 'da', 'Nu igen leveringsproblemer hos jer', 'negative'],
  ['a stretched word', 'da', 'Det er bare såååå dejligt', 'positive'],
  ['an emoji decides', 'en', 'Still at the station 😡', 'negative'],
  ['a hashtag is read as words', 'da', 'Jeg venter i telefonen #ElendigService', 'negative'],
  ['a name is not read', 'en', 'I talked to @HappyHelpfulGreatBot about the delivery', 'neutral'],
  ['an address is not read', 'en', 'The page is https://great.example/best/love', 'neutral'],
  ['false friends: Swedish fun', 'sv', 'En rolig dag hos er', 'positive'],
  ['false friends: Norwegian odd', 'nb', 'Det er en rar regning jeg har fått', 'negative'],
];

const sum = ({ evidence, bias }: Analysis): number => evidence.reduce((total, item) => total + item.contribution, bias);

describe('analyze', () => {
  it.each(phenomena)('%s (%s): %s', (_phenomenon, language, text, polarity) => {
    const analysis = analyze(text, { languageHint: language });
    expect({ polarity: analysis.polarity, language: analysis.language }).toEqual({ polarity, language });
  });

  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc
      .array(fc.constantFrom(...phenomena.map(([, , sample]) => sample), '😡', '!!', ' ', 'ikke', 'men'), {
        maxLength: 6,
      })
      .map((parts) => parts.join(' ')),
  );

  it('explains exactly what decided: contributions and bias sum to the logit, the score is its tanh', () => {
    fc.assert(
      fc.property(text, (sample) => {
        const analysis = analyze(sample, { prior: { negative: 0.5, neutral: 0.3, positive: 0.2 } });
        expect(sum(analysis)).toBeCloseTo(analysis.logit, 9);
        expect(analysis.score).toBeCloseTo(Math.tanh(analysis.logit / 2), 12);
      }),
    );
  });

  it('points into the text as it was given', () => {
    fc.assert(
      fc.property(text, (sample) => {
        for (const { start, end, text: quoted } of analyze(sample).evidence) {
          expect(sample.slice(start, end)).toBe(quoted);
        }
      }),
    );
  });

  it('keeps every measure in its range, and answers the same twice', () => {
    fc.assert(
      fc.property(text, (sample) => {
        const analysis = analyze(sample);
        expect(analyze(sample)).toEqual(analysis);
        expect(Math.abs(analysis.score)).toBeLessThanOrEqual(1);
        const shares = [
          analysis.intensity,
          analysis.confidence,
          analysis.languageConfidence,
          ...Object.values(analysis.emotions),
        ];
        expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
      }),
    );
  });

  it.each([
    'a',
    'ikke ',
    'men ',
    'god ',
    '!?',
    '😡',
    'A',
    'selvom, ',
    '#Ab',
    "a'",
    '1.',
    'tak på ',
    ':(',
    '\u0301',
    'æ\u200D',
  ])('takes %j without end in linear time', (bait) => {
    expect(growth(bait, analyze, 12_000)).toBeLessThan(LINEAR_AT_MOST);
  });

  it('gives all the evidence of a megabyte', () => {
    expect(analyze('ikke så godt, men '.repeat(60_000)).evidence.length).toBeGreaterThan(50_000);
  }, 30_000);

  it('lets a channel of complaints tip what the words leave open', () => {
    const open = 'Min ordre er på vej igen';
    expect(analyze(open).polarity).toBe('neutral');
    expect(analyze(open, { prior: { negative: 0.8, neutral: 0.1, positive: 0.1 } }).polarity).toBe('negative');
  });

  it('is less sure of sarcasm, of a mixed text, and of a language it does not know', () => {
    const praise = analyze('Fantastisk, tak for hjælpen');
    expect(analyze('Fantastisk, endnu en aflysning. Godt gået 👏').confidence).toBeLessThan(praise.confidence);
    expect(analyze('Fantastisk mad, elendig service').confidence).toBeLessThan(praise.confidence);
    expect(analyze('Das ist wirklich nicht gut und ich bin sehr enttäuscht')).toMatchObject({
      language: 'unknown',
      polarity: 'neutral',
    });
  });

  it('says nothing about nothing', () => {
    expect(analyze('')).toMatchObject({
      language: 'unknown',
      polarity: 'neutral',
      score: 0,
      intensity: 0,
      evidence: [],
      urgency: { level: 0 },
    });
  });
});

describe('the language', () => {
  it.each([
    ['da', 'Hvad er der sket med min pakke, og hvornår kommer den?'],
    ['da', 'Jeg kan ikke komme af med min gamle telefon'],
    ['sv', 'Vad har hänt med mitt paket och när kommer det?'],
    ['nb', 'Hva har skjedd med pakken min, og når kommer den?'],
    ['nb', 'Jeg får ikke til å logge inn'],
    ['en', 'What happened to my parcel and when will it arrive?'],
    ['unknown', 'Was ist mit meinem Paket passiert und wann kommt es?'],
    ['unknown', 'Où est mon colis, et pourquoi est-ce que personne ne répond ?'],
    ['unknown', 'Где моя посылка?'],
    ['unknown', '12345 !!!'],
  ])('%s: %s', (language, text) => {
    expect(analyze(text).language).toBe(language);
  });

  it('takes a hint only where the text leaves it open', () => {
    expect(analyze('Elendig service', { languageHint: 'nb-NO' }).language).toBe('nb');
    expect(analyze('What happened to my parcel and when will it arrive?', { languageHint: 'da' }).language).toBe('en');
  });
});

describe('the urgency', () => {
  it.each([
    [3, 'fraud', 'da', 'Min konto er blevet hacket!'],
    [3, 'danger', 'en', 'Your charger caught fire, there was smoke everywhere'],
    [2, 'legal-threat', 'sv', 'Nu kontaktar jag min advokat.'],
    [2, 'leaving', 'nb', 'Jeg sier opp abonnementet.'],
    [2, 'long-wait', 'da', 'Jeg har ventet i 3 uger på en pakke.'],
    [1, 'question', 'da', 'Har I åbent på lørdag?'],
    [1, 'complaint', 'en', 'The jacket is broken.'],
  ])('is %i for %s (%s): %s', (level, reason, language, text) => {
    const { urgency } = analyze(text, { languageHint: language });
    expect(urgency.level).toBe(level);
    expect(urgency.reasons).toContain(reason);
  });

  it('is none for praise', () => {
    expect(analyze('Det smagte farligt godt, tusind tak!').urgency.level).toBe(0);
  });
});

it('names the emotion', () => {
  const strongest = (text: string): string | undefined =>
    Object.entries(analyze(text).emotions).sort(([, a], [, b]) => b - a)[0]?.[0];
  expect(strongest('Jeg er rasende over jeres uforskammede svindel')).toBe('anger');
  expect(strongest('Jeg er så skuffet og ked af det')).toBe('sadness');
  expect(strongest('Tusind tak')).toBe('gratitude');
  expect(strongest('Sikke en fantastisk dag, jeg er så glad')).toBe('joy');
  expect(strongest('Maden var muggen og ulækker, adr')).toBe('disgust');
  expect(strongest('Jeg er bange og utryg')).toBe('fear');
});
