import { renderLive } from '../../../test/render-live';
import type { ChannelSummary, TimelineEntry } from '@genklang/contract';
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aChannel, aMention, aReply, aRow, aSession, at, CUSTOMER, SARA } from '../../../test/builders';
import type { ThreadSnapshot } from '../../live/thread-store';
import { Composer } from './Composer';

const row = aRow({ id: 'c1' });

function aThread(entries: TimelineEntry[]): ThreadSnapshot {
  return {
    status: 'ready',
    failure: null,
    entries,
    hasEarlier: false,
    isLoadingEarlier: false,
    facts: {
      customer: { ...CUSTOMER, bio: null, profileUrl: null, firstSeenAt: at(0) },
      canReply: true,
      cannotReplyReason: null,
      replyUntil: null,
    },
  };
}

function open(
  channel: ChannelSummary = aChannel(),
  entries: TimelineEntry[] = [aMention({ id: 'm1' })],
  signature = '',
) {
  const composer = (shown: TimelineEntry[]) => <Composer row={row} thread={aThread(shown)} />;
  const { live, show } = renderLive(composer(entries), aSession({ channels: [channel], signature }));
  return { live, user: userEvent.setup(), show: (shown: TimelineEntry[]) => show(composer(shown)) };
}

const field = (): HTMLElement => screen.getByRole('textbox');
const send = (): HTMLElement => screen.getByTestId('send');

describe('Composer', () => {
  it('UX 36: makes a new line on Enter and sends on Control+Enter', async () => {
    const { live, user } = open();
    await user.type(field(), 'Hej{Enter}Karen');
    expect(field()).toHaveValue('Hej\nKaren');
    expect(live.outgoing.items.get()).toHaveLength(0);
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(live.outgoing.items.get()).toMatchObject([
      { mode: 'reply', text: 'Hej\nKaren', inReplyToMentionId: 'm1', lastSeenReplyId: null },
    ]);
    expect(field()).toHaveValue('');
  });

  it('UX 33: counts, and refuses what is too long with the reason', async () => {
    const { user } = open(aChannel({ replyLength: { unit: 'codepoint', max: 5 } }));
    await user.type(field(), 'Hej Karen');
    expect(screen.getByTestId('length-left')).toHaveAttribute('data-left', '-4');
    expect(send()).toBeDisabled();
    expect(screen.getByTestId('composer-hint')).toHaveTextContent('4 characters too long for Torvet');
  });

  it('UX 29: keeps reply and note apart', async () => {
    const { live, user } = open();
    await user.type(field(), 'svar');
    await user.click(screen.getByTestId('tab-note'));
    expect(field()).toHaveValue('');
    await user.type(field(), 'note');
    await user.click(send());
    expect(live.outgoing.items.get()).toMatchObject([{ mode: 'note', text: 'note' }]);
    await user.click(screen.getByTestId('tab-reply'));
    expect(field()).toHaveValue('svar');
  });

  it('UX 38: keeps and counts the text when it becomes a direct message, and says who sees it', async () => {
    const { live, user } = open(aChannel({ replies: 'both' }));
    await user.type(field(), 'Skriv dit ordrenummer');
    expect(screen.getByTestId('composer-hint')).toHaveTextContent('As @havblik on Torvet');
    await user.click(screen.getByTestId('tab-private'));
    expect(field()).toHaveValue('Skriv dit ordrenummer');
    expect(screen.getByTestId('length-left')).toHaveAttribute('data-left', '19');
    expect(screen.getByTestId('composer-hint')).toHaveTextContent('Only the recipient sees it');
    await user.click(send());
    expect(live.outgoing.items.get()).toMatchObject([{ text: 'Skriv dit ordrenummer', visibility: 'private' }]);
  });

  it('UX 38: leaves no choice where the network leaves none', () => {
    open();
    expect(screen.queryByTestId('tab-private')).not.toBeInTheDocument();
  });

  it('says why the channel cannot publish, and still takes the draft', async () => {
    const { user } = open(aChannel({ status: 'needs-sign-in' }));
    await user.type(field(), 'Hej');
    expect(field()).toHaveValue('Hej');
    expect(send()).toBeDisabled();
    expect(screen.getByTestId('composer-hint')).toHaveTextContent('@havblik is signed out of Torvet');
  });

  it("shows a colleague's reply first, and sends on the second press", async () => {
    const { live, user, show } = open();
    await user.type(field(), 'Hej');
    show([aMention({ id: 'm1' }), aReply({ id: 'r1', member: SARA, text: 'Jeg er på.' })]);
    expect(screen.getByTestId('reply-conflict')).toHaveTextContent('Sara Holm has answered meanwhile');
    await user.click(send());
    expect(live.outgoing.items.get()).toHaveLength(0);
    await user.click(send());
    expect(live.outgoing.items.get()).toMatchObject([{ lastSeenReplyId: 'r1' }]);
  });

  it('puts a refused text back and lets the next send pass', async () => {
    const { live, user } = open();
    await act(async () => {
      live.drafts.putBack('c1', 'reply', { text: 'Afvist', seenReplyId: null });
      live.conflicts.set(new Set(['c1']));
    });
    expect(field()).toHaveValue('Afvist');
    expect(screen.getByTestId('reply-conflict')).toHaveTextContent('Press Send once more');
    await user.click(send());
    expect(live.outgoing.items.get()).toMatchObject([{ text: 'Afvist' }]);
    expect(live.conflicts.get().size).toBe(0);
  });
});

describe('the signature in the composer', () => {
  it('signs a reply as it is begun, counts the signature, and leaves it away when it was taken away', async () => {
    const { live, user } = open(aChannel({ replyLength: { unit: 'codepoint', max: 20 } }), undefined, '/Mette');
    await user.type(field(), 'Hej Karen');
    expect(field()).toHaveValue('Hej Karen\n/Mette');
    expect(screen.getByTestId('length-left')).toHaveAttribute('data-left', '4');
    await user.type(field(), '{Backspace>9/}', { initialSelectionStart: 9, initialSelectionEnd: 9 });
    expect(field()).toHaveValue('');
    expect(live.drafts.find('c1', 'reply')).toBeNull();
    await user.type(field(), 'Hej');
    await user.type(field(), '{Backspace>7/}', { initialSelectionStart: 10, initialSelectionEnd: 10 });
    await user.type(field(), ' igen');
    expect(field()).toHaveValue('Hej igen');
  });

  it('signs neither a note, nor what was put back, nor what is signed', async () => {
    const { live, user } = open(undefined, undefined, '/Mette');
    await act(async () => {
      live.drafts.putBack('c1', 'reply', { text: 'Afvist', seenReplyId: null });
    });
    await user.type(field(), '!');
    expect(field()).toHaveValue('Afvist!');
    await user.clear(field());
    await user.click(field());
    await user.paste('Kære Karen /Mette');
    expect(field()).toHaveValue('Kære Karen /Mette');
    await user.click(screen.getByTestId('tab-note'));
    await user.type(field(), 'note');
    expect(field()).toHaveValue('note');
  });
});
