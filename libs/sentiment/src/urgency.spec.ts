import { analyze } from './index';
import type { Language, UrgencyReason } from './types';

type Case = readonly [level: number, reason: UrgencyReason, language: Language, text: string];

const cases: readonly Case[] = [
  [3, 'fraud', 'da', 'Min konto er blevet hacket!'],
  [3, 'fraud', 'sv', 'Någon har tömt mitt konto, det är ett bedrägeri'],
  [3, 'fraud', 'nb', 'Noen har tatt opp lån i mitt navn hos dere'],
  [3, 'fraud', 'en', 'Someone is draining my account right now'],
  [3, 'danger', 'da', 'Opladeren brænder, der er flammer og røgen er sort'],
  [3, 'danger', 'sv', 'Laddaren exploderade och jag fick en stöt'],
  [3, 'danger', 'nb', 'Laderen tok fyr og det er røyk i hele rommet'],
  [3, 'danger', 'en', 'Your charger caught fire, there was smoke everywhere'],
  [3, 'locked-out', 'nb', 'Stasjonen er låst og vi kommer oss ikke hjem'],
  [3, 'locked-out', 'en', "I'm stranded in Hexley, the last train has gone and the station is locked"],
  [2, 'legal-threat', 'sv', 'Nu kontaktar jag min advokat.'],
  [2, 'legal-threat', 'en', 'You will hear from my lawyer.'],
  [2, 'press-threat', 'da', 'Så går jeg til pressen med historien'],
  [2, 'leaving', 'nb', 'Jeg sier opp abonnementet.'],
  [2, 'leaving', 'da', 'Vi skifter bank, det var sidste gang'],
  [2, 'long-wait', 'da', 'Jeg har ventet i 3 uger på en pakke.'],
  [2, 'long-wait', 'sv', 'Jag har väntat i sex veckor på mitt lånelöfte'],
  [2, 'long-wait', 'en', 'Waited 45 minutes in the queue again, awful'],
  [2, 'no-answer', 'da', '3 uger uden svar.'],
  [2, 'no-answer', 'sv', 'Tredje gången jag ringer om samma fel'],
  [2, 'deadline', 'en', 'It is broken and I need it by tomorrow'],
  [2, 'asks-for-haste', 'en', 'Please call me back asap'],
  [1, 'question', 'da', 'Har I åbent på lørdag?'],
  [1, 'question', 'sv', 'vad kostar det att skicka ett paket'],
  [1, 'question', 'nb', 'Hvor mange liter tar den'],
  [1, 'complaint', 'en', 'The jacket is broken.'],
];

describe('the urgency', () => {
  it.each(cases)('is %i for %s (%s): %s', (level, reason, language, text) => {
    const { urgency } = analyze(text, { languageHint: language });
    expect(urgency.level).toBe(level);
    expect(urgency.reasons).toContain(reason);
  });

  it.each([
    ['da', 'Det smagte farligt godt, tusind tak!'],
    ['da', 'I sendte en ny med det samme, tak for det!'],
    ['sv', 'Vilken härlig dag, tack alla!'],
    ['nb', 'Full dekning på toppen av fjellet?? Imponert, kjempebra!'],
    ['en', 'What happened? Everything on time all week, brilliant!'],
    ['en', 'Our shop opens at nine today.'],
  ] as const)('is none for praise and information (%s): %s', (language, text) => {
    expect(analyze(text, { languageHint: language }).urgency.level).toBe(0);
  });

  it('is not higher for a plea that is taken back', () => {
    const reasonsOf = (text: string): UrgencyReason[] => analyze(text, { languageHint: 'da' }).urgency.reasons;
    expect(reasonsOf('Det haster, mit navn er stavet forkert')).toContain('asks-for-haste');
    expect(reasonsOf('Ikke fordi det haster, men mit navn er stavet forkert')).not.toContain('asks-for-haste');
  });

  it('names the strongest reasons first, and none twice', () => {
    const { level, reasons } = analyze(
      'Jeg er hacket, hacket! Ring til mig nu, ellers går jeg til min advokat. Hører I?',
    ).urgency;
    expect(level).toBe(3);
    expect(reasons[0]).toBe('fraud');
    expect(new Set(reasons).size).toBe(reasons.length);
    expect(reasons.at(-1)).toMatch(/^(?:question|complaint)$/);
  });

  it('asks for strong words, a furious face or capitals before it calls an anger strong', () => {
    const plain = analyze('Brødet er blevet kedeligt, tørt og elendigt, jeg er skuffet', { languageHint: 'da' });
    const furious = analyze('Brødet er blevet kedeligt, tørt og ELENDIGT, jeg er skuffet 🤬', { languageHint: 'da' });
    expect(plain.urgency.reasons).not.toContain('strong-anger');
    expect(furious.urgency.reasons).toContain('strong-anger');
  });
});
