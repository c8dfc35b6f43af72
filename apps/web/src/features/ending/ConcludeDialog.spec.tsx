import type { ConversationEnding } from '@genklang/contract';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aRow, aSession } from '../../../test/builders';
import { renderLive } from '../../../test/render-live';
import { ConcludeDialog } from './ConcludeDialog';

const ENDING: ConversationEnding = {
  ...{ first: { polarity: 'negative', score: -0.8 }, last: null, change: null, hasNoLastWord: true },
  ...{ isProblem: true, fault: null, suggestedFault: { fault: 'partner', words: ['dhl'] }, chances: [] },
  ...{ recovery: 'fixed', recoveryReason: null },
};

describe('the question whose fault it was', () => {
  const { fetch } = globalThis;
  afterEach(() => void (globalThis.fetch = fetch));

  async function open(change: Partial<ConversationEnding>) {
    globalThis.fetch = jest.fn(
      async () =>
        await Promise.resolve({
          ok: true,
          status: 200,
          json: async () => await Promise.resolve({ ...ENDING, ...change }),
        } as Response),
    );
    const onSaid = jest.fn();
    const { live } = renderLive(<ConcludeDialog question={{ ids: ['c1'], why: 'close', onSaid }} />, aSession());
    const asked = jest
      .spyOn(live.connection, 'request')
      .mockImplementation(() => Promise.resolve({ ok: true, data: [aRow({ id: 'c1' })] } as never));
    await waitFor(() => expect(screen.queryByTestId('ending-line')).not.toBeNull());
    return { asked, onSaid };
  }

  it('closes with the suggestion at once', async () => {
    const { asked, onSaid } = await open({});
    await userEvent.click(screen.getByTestId('conclude-submit'));
    expect(asked).toHaveBeenCalledWith('conversation.conclude', { conversationIds: ['c1'], fault: 'partner' });
    expect(onSaid).toHaveBeenCalledTimes(1);
  });

  it('asks no reason for what a remedy has said already', async () => {
    const { asked } = await open({ recovery: 'exceeded' });
    expect(screen.getByTestId<HTMLInputElement>('conclude-exceeded').checked).toBe(false);
    await userEvent.click(screen.getByTestId('conclude-submit'));
    expect(asked).toHaveBeenCalledWith('conversation.conclude', { conversationIds: ['c1'], fault: 'partner' });
  });

  it('takes back what a colleague said was more than owed', async () => {
    const { asked } = await open({ recovery: 'exceeded', recoveryReason: 'En ny lampe' });
    await userEvent.click(screen.getByTestId('conclude-exceeded'));
    await userEvent.click(screen.getByTestId('conclude-submit'));
    expect(asked).toHaveBeenCalledWith('conversation.conclude', {
      ...{ conversationIds: ['c1'], fault: 'partner', recovery: null },
    });
  });
});
