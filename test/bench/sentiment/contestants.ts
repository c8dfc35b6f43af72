import path from 'node:path';
import type { Analysis } from '@genklang/sentiment';
import type { Labelled } from './labelled';

/** What is said of a text. */
export interface Verdict {
  polarity: string;
  score: number;
}

/** Somebody who judges polarity. */
export interface Contestant {
  name: string;
  /** The languages that it says it knows; others are not asked of it. */
  languages: readonly string[];
  judge(rows: readonly Labelled[]): Verdict[] | Promise<Verdict[]>;
}

/** Where the built scorer lies. */
export const BUILT = path.resolve(__dirname, '../../../dist/libs/sentiment/src');

type Analyze = (text: string) => Analysis;

/** The scorer as it is built. It is told neither the language nor the channel. */
export function loadAnalyze(): Analyze {
  return (require(path.join(BUILT, 'index.js')) as { analyze: Analyze }).analyze;
}

/** Ours first, then the packages that npm has for it. */
export function loadContestants(): Contestant[] {
  const analyze = loadAnalyze();
  return [
    {
      name: 'genklang',
      languages: ['da', 'sv', 'nb', 'en', 'de', 'fi'],
      judge: (rows) => rows.map(({ text }) => analyze(text)),
    },
    loadSentiment(),
    loadVader(),
    loadWink(),
    loadNlpjs(),
  ];
}

function loadSentiment(): Contestant {
  const Sentiment = require('sentiment') as new () => { analyze(text: string): { score: number } };
  const sentiment = new Sentiment();
  return {
    name: 'sentiment',
    languages: ['en'],
    judge: (rows) => rows.map(({ text }) => verdictOf(sentiment.analyze(text).score)),
  };
}

/** The bounds of its compound score that its authors give. */
const VADER_BOUND = 0.05;

function loadVader(): Contestant {
  const { SentimentIntensityAnalyzer: vader } = require('vader-sentiment') as {
    SentimentIntensityAnalyzer: { polarity_scores(text: string): { compound: number } };
  };
  return {
    name: 'vader-sentiment',
    languages: ['en'],
    judge: (rows) => rows.map(({ text }) => verdictOf(vader.polarity_scores(text).compound, VADER_BOUND)),
  };
}

function loadWink(): Contestant {
  const wink = require('wink-sentiment') as (text: string) => { score: number };
  return {
    name: 'wink-sentiment',
    languages: ['en'],
    judge: (rows) => rows.map(({ text }) => verdictOf(wink(text).score)),
  };
}

interface NlpjsAnalyzer {
  container: unknown;
  process(input: { utterance: string; locale: string }): Promise<{ sentiment: { score: number } }>;
}
type NlpjsLanguage = new () => { register(container: unknown): void };

/** It must be told the language, and calls Norwegian `no`. */
function loadNlpjs(): Contestant {
  const { SentimentAnalyzer } = require('@nlpjs/sentiment') as { SentimentAnalyzer: new () => NlpjsAnalyzer };
  const analyzer = new SentimentAnalyzer();
  const languages = [
    (require('@nlpjs/lang-da') as { LangDa: NlpjsLanguage }).LangDa,
    (require('@nlpjs/lang-sv') as { LangSv: NlpjsLanguage }).LangSv,
    (require('@nlpjs/lang-no') as { LangNo: NlpjsLanguage }).LangNo,
    (require('@nlpjs/lang-en') as { LangEn: NlpjsLanguage }).LangEn,
  ];
  languages.forEach((Language) => new Language().register(analyzer.container));
  return {
    name: '@nlpjs/sentiment',
    languages: ['da', 'sv', 'nb', 'en'],
    judge: async (rows) => {
      const verdicts: Verdict[] = [];
      for (const { text, language } of rows) {
        const { sentiment } = await analyzer.process({ utterance: text, locale: language === 'nb' ? 'no' : language });
        verdicts.push(verdictOf(sentiment.score));
      }
      return verdicts;
    },
  };
}

function verdictOf(score: number, bound = 0): Verdict {
  const isNeutral = bound === 0 ? score === 0 : Math.abs(score) < bound;
  return { score, polarity: isNeutral ? 'neutral' : score > 0 ? 'positive' : 'negative' };
}
