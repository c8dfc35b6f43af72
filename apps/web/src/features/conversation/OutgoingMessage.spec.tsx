import { renderLive } from '../../../test/render-live';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Outgoing } from '../composer/outgoing-queue';
import { OutgoingMessage } from './OutgoingMessage';

const SPLIT: Outgoing = {
  ...{ clientKey: 'k1', owner: 'w:mette', mode: 'reply', conversationId: 'c1', createdAt: '2026-11-22T12:00:00.000Z' },
  ...{ text: 'Hej Karen.', moreParts: ['Lampen er sendt.', 'God aften.'] },
  ...{ inReplyToMentionId: 'm1', lastSeenReplyId: 'r1', after: null, refusal: { code: 'invalid_input' } },
};
const WHOLE = 'Hej Karen. Lampen er sendt. God aften.';

describe('a reply that is on its way', () => {
  it('shows each of its parts, and which it is', () => {
    renderLive(<OutgoingMessage item={{ ...SPLIT, refusal: null }} account="@havblik" />);
    const parts = screen.getAllByTestId('outgoing-part').map((part) => part.textContent);
    expect(parts).toEqual(['Part 1 of 3Hej Karen.', 'Part 2 of 3Lampen er sendt.', 'Part 3 of 3God aften.']);
  });

  it('numbers nothing that goes in one piece', () => {
    renderLive(<OutgoingMessage item={{ ...SPLIT, moreParts: [], refusal: null }} account="@havblik" />);
    expect(screen.getByTestId('outgoing-part')).toHaveTextContent(/^Hej Karen\.$/);
  });
});

describe('a reply in parts that did not go', () => {
  it('comes back whole to be edited', async () => {
    const { live } = renderLive(<OutgoingMessage item={SPLIT} account="@havblik" />);
    await userEvent.click(screen.getByTestId('edit-outgoing'));
    expect(live.drafts.find('c1', 'reply')).toMatchObject({ text: WHOLE, seenReplyId: 'r1' });
  });

  it('comes back whole when a colleague answered meanwhile', async () => {
    const { live } = renderLive(<div />);
    jest.spyOn(live.connection, 'request').mockResolvedValue({ ok: false, code: 'reply_conflict', message: '' });
    live.outgoing.enqueue(SPLIT);
    await waitFor(() => expect(live.drafts.find('c1', 'reply')).toMatchObject({ text: WHOLE }));
    expect(live.conflicts.get().has('c1')).toBe(true);
  });
});
