import type { Language } from '../types';

/**
 * Fixtures that are not met yet, because the language is mistaken or the words alone do not say it.
 * Whoever mends one is told by its test, and strikes it out here.
 */
export const UNMET: Readonly<Partial<Record<Language, readonly string[]>>> = {
  da: ['Jeg har bestilt to bukser og en skjorte i går.'],
  sv: ['En rolig dag hos er', 'Vilken fart har er fiber?', 'Nu igen leveransproblem hos er'],
  nb: [
    'Den nye appen deres er en total fail',
    'Hva faen driver dere med??',
    'Pakken har kommet 😍',
    'Pakken har kommet 😡',
  ],
  en: ['The staff are not only friendly but also quick.', "You promised to call back on Monday. You didn't."],
};
