import { analyze } from './index';

describe('the language', () => {
  it.each([
    ['da', 'Hvad er der sket med min pakke, og hvornår kommer den?'],
    ['da', 'Jeg kan ikke komme af med min gamle telefon'],
    ['da', 'Hvorfor svarer I ikke på mine mails?'],
    ['da', 'Det er noget af det bedste, jeg nogensinde har spist'],
    ['sv', 'Vad har hänt med mitt paket och när kommer det?'],
    ['sv', 'Varför svarar ni inte på mina mejl?'],
    ['sv', 'Jag är jättenöjd med min nya telefon'],
    ['nb', 'Hva har skjedd med pakken min, og når kommer den?'],
    ['nb', 'Jeg får ikke til å logge inn'],
    ['nb', 'Hvorfor svarer dere ikke på e-postene mine?'],
    ['nb', 'Det er noe av det beste jeg noen gang har spist'],
    ['en', 'What happened to my parcel and when will it arrive?'],
    ['en', 'why is nobody answering my emails'],
    ['de', 'Was ist mit meinem Paket passiert und wann kommt es?'],
    ['fi', 'Mitä paketilleni tapahtui ja milloin se tulee?'],
  ])('%s: %s', (language, text) => {
    expect(analyze(text).language).toBe(language);
  });

  it.each([
    'Où est mon colis, et pourquoi est-ce que personne ne répond ?',
    'Dónde está mi paquete y por qué nadie me contesta',
    'Dov’è il mio pacco e perché nessuno mi risponde',
    'Gdzie jest moja paczka i dlaczego nikt nie odpowiada',
    'Где моя посылка?',
    'طردي أين هو؟',
    '私の荷物はどこですか',
    '12345 !!!',
    '😡😡',
    'https://example.com/this/is/english @this_is_english',
    ' ',
    '',
  ])('is unknown for %j', (text) => {
    expect(analyze(text).language).toBe('unknown');
  });

  it('takes a hint where the text leaves it open', () => {
    expect(analyze('Elendig service', { languageHint: 'da' }).language).toBe('da');
  });

  it('takes a hint of Norwegian where the text is as good in Danish', () => {
    expect(analyze('Elendig service', { languageHint: 'nb-NO' }).language).toBe('nb');
  });

  it('takes no hint against the text, nor one that it does not know', () => {
    const english = 'What happened to my parcel and when will it arrive?';
    expect(analyze(english, { languageHint: 'da' }).language).toBe('en');
    expect(analyze(english, { languageHint: 'tlh' }).language).toBe('en');
    expect(analyze(english, { languageHint: '' }).language).toBe('en');
    expect(analyze('Где моя посылка?', { languageHint: 'sv' }).language).toBe('unknown');
  });

  it('reads a mixed post sentence by sentence', () => {
    const danish = 'Jeg bestilte en sofa hos jer i januar, og den skulle være kommet i marts.';
    const english = 'This is absolutely terrible customer service.';
    const rulesOf = (text: string): string[] =>
      analyze(text)
        .evidence.filter((item) => item.text === 'terrible')
        .map(({ rule }) => rule);
    expect(analyze(`${danish} ${english}`)).toMatchObject({ language: 'da', polarity: 'negative' });
    expect(rulesOf(`${danish} ${english}`)).toEqual(rulesOf(english));
  });

  it('does not read a foreign text with our words', () => {
    expect(analyze('Je suis très fier de mon fin de semaine, bon courage à vous').evidence).toEqual(
      analyze('Je suis très fier de mon fin de semaine, bon courage à vous').evidence.filter(
        ({ rule }) => !rule.startsWith('word'),
      ),
    );
  });

  it('is less sure of a feeling in a language that it does not know', () => {
    const known = analyze('Pakken er kommet 😍', { languageHint: 'da' });
    const unknown = analyze('Посылка пришла 😍');
    expect(unknown).toMatchObject({ language: 'unknown', polarity: 'positive' });
    expect(unknown.confidence).toBeLessThan(known.confidence);
  });
});
