import { EMPATHY_CHECKS, LOCALES } from '@genklang/contract';
import type { EmpathyCheck, EmpathyFindings, Locale, TextSpan } from '@genklang/contract';
import { checkEmpathy } from './check-empathy';
import type { EmpathyInput } from './check-empathy';
import { PROBE, SECOND_PROBE, THIRD_PROBE, UNSEEN_PROBE } from './probe/all.fixture';

const LETTERS = { concrete: 'C', regret: 'R', ownership: 'O', nextStep: 'N', notHollow: 'H' } as const;

function check(reply: string, change: Partial<EmpathyInput> = {}): EmpathyFindings {
  return checkEmpathy({
    reply,
    customer: 'Tredje gang flytter I leveringen af vores sofa. Skuffende!',
    language: 'da',
    signedBy: 'Mette Krogh',
    score: -0.8,
    ...change,
  });
}

function cut(text: string, spans: readonly TextSpan[]): string[] {
  return spans.map(([start, end]) => text.slice(start, end));
}

/** Each reply of a language's probe with what a reader found in it, and what was found by the rules. */
function judged(language: Locale, probes: readonly (typeof PROBE)[]): { labels: string; found: EmpathyFindings }[] {
  return probes.flatMap((probe) =>
    probe[language].flatMap(({ replies, ...told }) =>
      replies.map(([labels, reply]) => ({ labels, found: checkEmpathy({ ...told, reply, language }) })),
    ),
  );
}

function agreement(all: { labels: string; found: EmpathyFindings }[], name: EmpathyCheck | 'blame'): number {
  const right = all.filter(({ labels, found }) =>
    name === 'blame'
      ? found.blame.length > 0 === labels.includes('B')
      : found[name].met === labels.includes(LETTERS[name]),
  );
  return right.length / all.length;
}

describe('the empathy check', () => {
  it('has thirty labelled replies in each language, and as many again', () => {
    expect(LOCALES.map((language) => judged(language, [PROBE]).length)).toEqual([30, 30, 30, 30]);
    expect(LOCALES.map((language) => judged(language, [SECOND_PROBE, THIRD_PROBE]).length)).toEqual([24, 24, 24, 24]);
    expect(LOCALES.map((language) => judged(language, [UNSEEN_PROBE]).length)).toEqual([10, 10, 10, 10]);
  });

  it.each([...EMPATHY_CHECKS, 'blame'] as const)('agrees with its readers on %s', (name) => {
    const probes = [PROBE, SECOND_PROBE, THIRD_PROBE];
    expect(
      agreement(
        LOCALES.flatMap((language) => judged(language, [PROBE])),
        name,
      ),
    ).toBeGreaterThanOrEqual(0.85);
    const byLanguage = LOCALES.map((language) => agreement(judged(language, probes), name));
    expect(Math.min(...byLanguage)).toBeGreaterThanOrEqual(0.85);
  });

  it.each(['concrete', 'regret', 'ownership', 'nextStep'] as const)('agrees on %s in replies it never saw', (name) => {
    expect(
      agreement(
        LOCALES.flatMap((language) => judged(language, [UNSEEN_PROBE])),
        name,
      ),
    ).toBeGreaterThanOrEqual(0.85);
  });

  it('accuses no reply wrongly that it never saw: what it does not know it says nothing of', () => {
    const all = LOCALES.flatMap((language) => judged(language, [UNSEEN_PROBE]));
    expect(all.filter(({ labels, found }) => found.blame.length > 0 && !labels.includes('B'))).toEqual([]);
    expect(all.filter(({ labels, found }) => !found.notHollow.met && labels.includes('H'))).toEqual([]);
  });

  it('points at the words that decided', () => {
    const reply = '😡 Hej Karen, sofaens levering skulle ikke være flyttet. Undskyld. Jeg ringer i dag kl. 16. /Mette';
    const found = check(reply);
    expect(cut(reply, found.concrete.spans)).toEqual(['sofaens', 'levering', 'flyttet']);
    expect(cut(reply, found.regret.spans)).toEqual(['Undskyld']);
    expect(cut(reply, found.ownership.spans)).toEqual(['Jeg', 'Mette']);
    expect(cut(reply, found.nextStep.spans)).toEqual(['i dag', 'kl. 16']);
    expect(EMPATHY_CHECKS.every((name) => found[name].met)).toBe(true);
  });

  it('calls a stock phrase hollow until the problem is named', () => {
    const phrase = 'Jeg forstår din frustration, og vi beklager ulejligheden.';
    expect(check(phrase).notHollow).toMatchObject({ met: false, needed: true });
    expect(cut(phrase, check(phrase).notHollow.spans)).toEqual([
      'Jeg forstår din frustration',
      'beklager ulejligheden',
    ]);
    expect(check(`${phrase} Sofaen er på vej.`).notHollow.met).toBe(true);
  });

  it('asks for regret of the very upset, and where it was our fault', () => {
    expect(check('Hej', { score: -0.5 }).regret.needed).toBe(true);
    expect(check('Hej', { score: -0.49 }).regret.needed).toBe(false);
    expect(check('Hej', { score: 0, ownFault: true }).regret.needed).toBe(true);
  });

  it('asks for thanks where there was praise', () => {
    expect(check('Hej Karen!', { score: 0.7 }).thanks).toEqual({ met: false, needed: true, spans: [] });
    expect(check('Tusind tak, Karen!', { score: 0.7 }).thanks).toMatchObject({ met: true });
    expect(check('Tak for din besked', { score: -0.7 }).thanks.needed).toBe(false);
  });

  it.each([
    ['da', 'Det er leverandørens skyld.', 'er leverandørens skyld'],
    ['da', 'Det er ikke vores fejl.', 'ikke vores fejl'],
    ['sv', 'Det är transportörens fel.', 'är transportörens fel'],
    ['nb', 'Det er ikke vårt ansvar.', 'ikke vårt ansvar'],
    ['en', "That is the courier's fault.", "is the courier's fault"],
  ] as const)('hears blame in %s: %s', (language, reply, phrase) => {
    expect(cut(reply, check(reply, { language }).blame)).toEqual([phrase]);
  });

  it.each([
    ['da', 'Det er ikke din skyld, det er vores fejl.'],
    ['da', 'Det er vores ansvar, og vi finder fejlen.'],
    ['sv', 'Det är inte ditt fel, det är vårt ansvar.'],
    ['nb', 'Det er ikke din feil, og det er vårt ansvar.'],
    ['en', "It's not your fault, it is our responsibility."],
  ] as const)('hears none where we take it upon us, in %s: %s', (language, reply) => {
    expect(check(reply, { language }).blame).toEqual([]);
  });

  it('takes forms and compounds of a word for the word, and no word that only begins like it', () => {
    const isNamed = (customer: string, reply: string, language: Locale = 'da'): boolean =>
      check(reply, { customer, language }).concrete.met;
    expect(isNamed('Kaffemaskinen er død', 'Vi bytter maskinen')).toBe(true);
    expect(isNamed('Bussen kom aldrig', 'Hvilken bus var det')).toBe(true);
    expect(isNamed('Cyklerne mangler', 'Din cykel er fundet')).toBe(true);
    expect(isNamed('Var varen udsolgt', 'Det er varmt')).toBe(false);
    expect(isNamed('Two deliveries were missed', 'Your delivery', 'en')).toBe(true);
    expect(isNamed('The card was declined', 'We care', 'en')).toBe(false);
  });

  it('does not take a name for the problem', () => {
    expect(
      check('Hej Karen, Havblik her', { customer: 'Karen her. Havblik!!', names: ['Karen Dam', 'Havblik'] }).concrete
        .met,
    ).toBe(false);
  });

  it('says the same of the same, and takes any text', () => {
    const texts = [
      '',
      ' ',
      '😀'.repeat(3000),
      '👨‍👩‍👧',
      'a'.repeat(50_000),
      'kl. '.repeat(5000),
      '\ud800',
      '((((',
      'jeg vi '.repeat(5000),
    ];
    for (const text of texts) {
      for (const language of LOCALES) {
        const once = check(text, { language, customer: text, signedBy: text });
        expect(check(text, { language, customer: text, signedBy: text })).toEqual(once);
      }
    }
  });
});
