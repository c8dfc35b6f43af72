import type { StockWatchSummary } from '@genklang/contract';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aRow, aSession, at, SARA } from '../../../test/builders';
import { renderLive } from '../../../test/render-live';
import type { BlockReason } from '../composer/composer-rules';
import { StockStrip } from './StockStrip';

const HELD: StockWatchSummary = {
  ...{ id: 'w1', product: 'Regnjakke', quantity: 1, wantsHold: true, until: at(0), state: 'held' },
  ...{ heldUntil: '2026-11-26T11:00:00.000Z', isAnswered: false, by: SARA },
};
const HOURS = { timeZone: 'Europe/Copenhagen', week: [], closedDays: [] };

function open(
  id: string,
  watches: StockWatchSummary[],
  { block = null, written = '' }: { block?: BlockReason | null; written?: string } = {},
) {
  globalThis.fetch = jest.fn(async (path: unknown) => {
    const answer = String(path).endsWith('/promises/hours') ? HOURS : watches;
    return await Promise.resolve({
      ok: true,
      status: 200,
      json: async () => await Promise.resolve(answer),
    } as Response);
  });
  const onInsert = jest.fn();
  renderLive(
    <StockStrip row={aRow({ id, language: 'da' })} block={block} written={written} onInsert={onInsert} />,
    aSession({}),
  );
  return { onInsert, user: userEvent.setup() };
}

describe('StockStrip', () => {
  const { fetch } = globalThis;
  afterEach(() => void (globalThis.fetch = fetch));

  it('offers what to say, in the customer’s language, and puts it into the answer', async () => {
    const { onInsert, user } = open('s1', [HELD]);
    await user.click(await screen.findByTestId('stock-insert'));
    expect(onInsert).toHaveBeenCalledWith(
      expect.stringMatching(
        /^Godt nyt: Regnjakke er på lager igen\. Vi har lagt 1 til side til dig til torsdag .*kl\. 12\.00\.$/,
      ),
    );
  });

  it('says where the time for a private reply is over, and offers a text that tells nothing', async () => {
    open('s2', [HELD], { block: 'window_closed' });
    expect(await screen.findByTestId('stock-copy')).toBeVisible();
    expect(screen.getByTestId('stock-text')).not.toHaveTextContent(/regnjakke|side/i);
    expect(screen.queryByTestId('stock-insert')).toBeNull();
  });

  it('does not offer again what is written already', async () => {
    open('s3', [{ ...HELD, state: 'told', heldUntil: null }], {
      written: 'Hej! Godt nyt: Regnjakke er på lager igen. Vi lægger ikke noget til side, så vær gerne hurtig.',
    });
    expect(await screen.findByTestId('stock-strip')).toHaveTextContent('Regnjakke');
    expect(screen.queryByTestId('stock-insert')).toBeNull();
  });

  it('is not there for what was answered, collected or has not come', async () => {
    open('s4', [
      { ...HELD, isAnswered: true },
      { ...HELD, id: 'w2', state: 'waiting' },
      { ...HELD, id: 'w3', state: 'collected' },
    ]);
    await waitFor(() => expect(globalThis.fetch).toHaveBeenCalledTimes(2));
    await act(async () => await Promise.resolve());
    expect(screen.queryByTestId('stock-strip')).toBeNull();
  });
});
