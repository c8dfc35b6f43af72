import { renderLive } from '../../../test/render-live';
import type { SentimentReport, SentimentTrial } from '@genklang/contract';
import { screen, within } from '@testing-library/react';
import { aSession } from '../../../test/builders';
import { AccuracySection } from './AccuracySection';
import { TrialResult } from './TrialResult';

const trial: SentimentTrial = {
  text: 'Elendig service, men tak',
  language: 'da',
  languageConfidence: 0.98,
  polarity: 'negative',
  score: -0.7,
  confidence: 0.8,
  emotions: [
    { name: 'anger', share: 0.6 },
    { name: 'wonder', share: 0.4 },
    { name: 'joy', share: 0.01 },
  ],
  urgency: { level: 2, reasons: ['complaint', 'thunder'] },
  evidence: [
    { start: 0, end: 7, text: 'Elendig', contribution: -1.5, rule: 'word+strengthened' },
    { start: 21, end: 24, text: 'tak', contribution: 0.5, rule: 'word+sunny' },
    { start: 8, end: 15, text: 'service', contribution: -0.2, rule: 'learnt' },
  ],
  logit: -1.5,
  bias: -0.3,
  modelVersion: 'rules-1',
};

describe('TrialResult', () => {
  it('shows all that the scorer says, and what it has no words for by its own name', () => {
    renderLive(<TrialResult trial={trial} />);
    const shown = screen.getByTestId('trial');
    expect(shown).toHaveTextContent('Very negative');
    expect(shown).toHaveTextContent('−0.70, confidence 80%');
    expect(shown).toHaveTextContent('Dansk (98%)');
    expect(shown).toHaveTextContent('anger 60%, wonder 40%');
    expect(shown).not.toHaveTextContent('joy');
    expect(shown).toHaveTextContent('2 of 3: complaint, thunder');
  });

  it('underlines the words with value and rule, for hover, focus and screen readers', () => {
    renderLive(<TrialResult trial={trial} />);
    const mark = screen.getByText('Elendig', { selector: 'mark' });
    expect(mark).toHaveAttribute('data-value', '−1.50 · word, strengthened');
    expect(mark).toHaveAttribute('aria-description', 'Moves the sentiment by −1.50: word, strengthened');
    expect(mark).toHaveAttribute('tabindex', '0');
    expect(mark.className).not.toBe(screen.getByText('tak', { selector: 'mark' }).className);
    // It moved the score, but did not drive it.
    expect(screen.queryByText('service', { selector: 'mark' })).toBeNull();
  });

  it('lists words, values and rules, and how they add up', () => {
    renderLive(<TrialResult trial={trial} />);
    const rows = within(screen.getByTestId('evidence-table')).getAllByRole('row');
    expect(rows.map((row) => row.textContent)).toEqual([
      'WordsValueRule',
      'Elendig−1.50word, strengthened',
      'tak+0.50word, sunny',
      'service−0.20learnt from posts',
      'Sum−1.50−0.30 of it from the text as a whole, small words and the channel',
    ]);
  });

  it('says so when no word says anything', () => {
    renderLive(<TrialResult trial={{ ...trial, evidence: [], emotions: [], language: 'unknown' }} />);
    expect(screen.getByTestId('trial')).toHaveTextContent('No word of it says how it feels.');
    expect(screen.getByTestId('trial')).toHaveTextContent('Unknown');
  });
});

describe('AccuracySection', () => {
  const report: SentimentReport = {
    modelVersion: 'rules-1',
    languages: [
      {
        id: 'da',
        judged: 40,
        stood: 30,
        verdicts: [
          { scored: 'negative', judged: 'negative', count: 30 },
          { scored: 'neutral', judged: 'negative', count: 8 },
          { scored: 'positive', judged: 'negative', count: 2 },
        ],
      },
      { id: 'sv', judged: 3, stood: 3, verdicts: [{ scored: 'neutral', judged: 'neutral', count: 3 }] },
    ],
    channels: [{ id: 'channel', judged: 43, stood: 33, verdicts: [] }],
    leans: [],
    rescore: null,
  };

  it('shows shares, what was mistaken for what, and no share where there are too few', () => {
    renderLive(<AccuracySection report={report} />, aSession());
    const rows = screen.getAllByTestId('accuracy-row').map((row) => row.textContent);
    expect(rows).toEqual([
      'Dansk4075%neutral should be negative: 8positive should be negative: 2',
      'Svenska3too few (under 20)Nothing',
      '@havblik, Torvet4377%Nothing',
    ]);
  });

  it('says how to begin when nobody has judged', () => {
    renderLive(<AccuracySection report={{ ...report, languages: [], channels: [] }} />);
    expect(screen.getByTestId('accuracy-empty')).toHaveTextContent('press V');
  });
});
