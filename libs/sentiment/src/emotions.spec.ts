import { analyze } from './index';
import { EMOTIONS, type Emotion, type Language } from './types';

const strongest = (text: string, languageHint: Language): Emotion | undefined => {
  const { emotions } = analyze(text, { languageHint });
  return [...EMOTIONS].sort((a, b) => emotions[b] - emotions[a])[0];
};

describe('the emotions', () => {
  it.each([
    ['anger', 'da', 'Jeg er rasende over jeres uforskammede svindel'],
    ['anger', 'sv', 'Jag är rasande på er, vilken oförskämd behandling'],
    ['anger', 'nb', 'Jeg er rasende på dere, for en frekk behandling'],
    ['anger', 'en', 'I am furious, how dare you treat people like that'],
    ['sadness', 'da', 'Jeg er så skuffet og ked af det'],
    ['sadness', 'sv', 'Jag är så ledsen och besviken'],
    ['sadness', 'nb', 'Jeg er så lei meg og skuffet'],
    ['sadness', 'en', 'I am so sad and heartbroken'],
    ['gratitude', 'da', 'Tusind tak'],
    ['gratitude', 'sv', 'Tusen tack för hjälpen'],
    ['gratitude', 'nb', 'Tusen takk for hjelpen'],
    ['gratitude', 'en', 'Thank you so much for your help'],
    ['joy', 'da', 'Sikke en fantastisk dag, jeg er så glad'],
    ['joy', 'sv', 'Vilken underbar dag, jag är så glad'],
    ['joy', 'nb', 'For en fantastisk dag, jeg er så glad'],
    ['joy', 'en', 'What a wonderful day, I am so happy'],
    ['disgust', 'da', 'Maden var muggen og ulækker, adr'],
    ['disgust', 'sv', 'Maten var möglig och äcklig, usch'],
    ['disgust', 'en', 'The food was mouldy and disgusting, yuck'],
    ['fear', 'da', 'Jeg er bange og utryg'],
    ['fear', 'sv', 'Jag är rädd och orolig'],
    ['fear', 'nb', 'Jeg er redd og utrygg'],
    ['fear', 'en', 'I am scared and terrified'],
  ] as const)('%s shows most (%s): %s', (emotion, language, text) => {
    expect(strongest(text, language)).toBe(emotion);
  });

  it('has no joy in a joy that is negated', () => {
    const { emotions } = analyze('Jeg er ikke glad for det her', { languageHint: 'da' });
    expect(emotions.joy).toBeLessThan(analyze('Jeg er glad for det her', { languageHint: 'da' }).emotions.joy);
  });

  it('are few in a plain statement', () => {
    const { emotions } = analyze('Butikken flytter til nummer 14 på mandag.', { languageHint: 'da' });
    expect(Math.max(...EMOTIONS.map((emotion) => emotions[emotion]))).toBeLessThan(0.5);
  });
});
