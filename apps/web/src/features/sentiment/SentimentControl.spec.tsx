import { renderLive } from '../../../test/render-live';
import type { CorrectionAnswer, MentionEntry } from '@genklang/contract';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aMention, aRow, at, SARA } from '../../../test/builders';
import type { Live } from '../../live/live';
import { judging } from './judging';
import { SentimentControl } from './SentimentControl';

const plain = aMention({ id: 'm1' });
const corrected = aMention({
  id: 'm1',
  version: 2,
  sentiment: {
    ...plain.sentiment,
    polarity: 'negative',
    score: -0.5,
    correction: { id: 'k1', member: SARA, at: at(5), scored: 'neutral', reason: null },
  },
});

function show(entry: MentionEntry, answer: Partial<CorrectionAnswer> = {}) {
  judging.set(null);
  const asked: [string, unknown][] = [];
  const { live } = renderLive(<SentimentControl entry={entry} place="thread" />);
  const request = (name: string, given: unknown): Promise<unknown> => {
    asked.push([name, given]);
    const data = { correctionId: 'k1', entry: corrected, row: aRow({ id: 'c1', version: 2 }), ...answer };
    return Promise.resolve({ ok: true, data });
  };
  Object.assign(live.connection, { request });
  return { live, asked };
}

const open = async (): Promise<void> => {
  await userEvent.click(screen.getByTestId('judge-thread'));
  await screen.findByTestId('sentiment-menu');
};
const messages = (live: Live): string[] => live.toasts.toasts.get().map((toast) => toast.message);

describe('SentimentControl', () => {
  it('corrects with a digit, and Z takes it back', async () => {
    const { live, asked } = show(plain);
    await open();
    await userEvent.keyboard('1');
    await waitFor(() => expect(messages(live)).toEqual(['Sentiment corrected: negative']));
    expect(live.toasts.runAction('z')).toBe(true);
    expect(asked).toEqual([
      ['sentiment.correct', { mentionId: 'm1', polarity: 'negative' }],
      ['sentiment.undo', { mentionId: 'm1', correctionId: 'k1' }],
    ]);
    expect(screen.queryByTestId('sentiment-menu')).not.toBeInTheDocument();
  });

  it('offers what is shown as the chosen one, and choosing it confirms', async () => {
    const { live, asked } = show(plain);
    await open();
    const chosen = screen.getByRole('menuitemradio', { checked: true });
    expect(chosen).toHaveTextContent('Neutral · That is right');
    await userEvent.click(chosen);
    await waitFor(() => expect(messages(live)).toEqual(['Confirmed: neutral']));
    expect(asked).toEqual([['sentiment.correct', { mentionId: 'm1', polarity: 'neutral' }]]);
  });

  it('says who judged, when and from what, and lets it be taken back', async () => {
    const { asked } = show(corrected);
    expect(screen.getByTestId('judge-thread')).toHaveTextContent('Negative');
    expect(screen.getByTestId('judge-thread')).toHaveTextContent('judged by Sara Holm');
    await open();
    expect(screen.getByTestId('corrected-by')).toHaveTextContent(
      /Corrected by Sara Holm, .* It was scored as neutral\./,
    );
    await userEvent.click(screen.getByTestId('judge-undo'));
    expect(asked).toEqual([['sentiment.undo', { mentionId: 'm1', correctionId: 'k1' }]]);
  });

  it('says nothing when nothing new was said', async () => {
    const { live, asked } = show(corrected);
    await open();
    await userEvent.keyboard('1');
    await waitFor(() => expect(asked).toHaveLength(1));
    expect(messages(live)).toEqual([]);
  });

  it('says why it was refused', async () => {
    const { live } = show(plain);
    Object.assign(live.connection, {
      request: () => Promise.resolve({ ok: false, code: 'correction_changed', message: '' }),
    });
    await open();
    await userEvent.keyboard('3');
    await waitFor(() => expect(messages(live)).toEqual(['A colleague has judged this post since.']));
  });
});
