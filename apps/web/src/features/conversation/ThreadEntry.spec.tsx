import { renderLive } from '../../../test/render-live';
import type { TimelineEntry } from '@genklang/contract';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aMention, aNote, anActivity, aReply, aRow, CUSTOMER } from '../../../test/builders';
import type { Live } from '../../live/live';
import { ThreadEntry } from './ThreadEntry';

function show(entry: TimelineEntry): Live {
  return renderLive(<ThreadEntry entry={entry} row={aRow({ id: 'c1' })} />).live;
}

describe('ThreadEntry', () => {
  it.each([
    ['queued', 'Queued'],
    ['sending', 'Sending to Torvet…'],
    ['unknown', 'Checking with Torvet whether it was posted'],
    ['failed', 'Torvet refused the reply: the customer limits who may answer. (Not permitted)'],
  ] as const)('tells the truth about a reply that is %s', (state, words) => {
    const failure = state === 'failed' ? { code: 'not_allowed' as const, detail: 'Not permitted' } : null;
    show(aReply({ id: 'r', state, failure }));
    expect(screen.getByTestId('delivery')).toHaveTextContent(words);
  });

  it('links a sent reply to its post, and only over http', () => {
    show(aReply({ id: 'r1', state: 'sent', url: 'https://torvet.example/1' }));
    expect(screen.getByRole('link', { name: 'Open on Torvet' })).toHaveAttribute('rel', 'noopener noreferrer nofollow');
    show(aReply({ id: 'r2', state: 'sent', url: 'javascript:alert(1)' }));
    expect(screen.getAllByRole('link')).toHaveLength(1);
  });

  it('leads to where a film or a sound is played, and only over http; a picture needs no other place', () => {
    const medium = { id: 'v', altText: null, width: 16, height: 9, hasPicture: true };
    const url = 'https://torvet.example/1';
    show(aMention({ id: 'm1', url, media: [{ ...medium, kind: 'image' }] }));
    show(aMention({ id: 'm2', url: 'javascript:alert(1)', media: [{ ...medium, kind: 'video' }] }));
    expect(screen.queryByTestId('play-there')).not.toBeInTheDocument();
    show(aMention({ id: 'm3', url, media: [{ ...medium, kind: 'video' }] }));
    expect(screen.getByRole('link', { name: 'Watch the video on Torvet' })).toHaveAttribute('href', url);
    show(aMention({ id: 'm4', url, media: [{ ...medium, kind: 'audio', hasPicture: false }] }));
    expect(screen.getByRole('link', { name: 'Play the sound on Torvet' })).toHaveAttribute('href', url);
  });

  it('puts a failed text back into the composer', async () => {
    const live = show(aReply({ id: 'r', state: 'failed', text: 'Beklager', failure: null }));
    await userEvent.click(screen.getByTestId('edit-reply'));
    expect(live.drafts.find('c1', 'reply')?.text).toBe('Beklager');
  });

  it('names every kind of entry in words', () => {
    show(aMention({ id: 'm' }));
    show(aMention({ id: 'o', author: { ...CUSTOMER, id: 'jens', name: 'Jens Petersen' } }));
    show(aNote({ id: 'n' }));
    show(anActivity({ id: 'a' }));
    expect(screen.getByRole('article', { name: 'Customer: Karen Friis Dam' })).toBeInTheDocument();
    expect(screen.getByRole('article', { name: 'Another customer: Jens Petersen' })).toBeInTheDocument();
    expect(screen.getByRole('article', { name: 'Internal note by Mette Krogh' })).toBeInTheDocument();
    expect(screen.getByTestId('activity')).toHaveTextContent('Sara Holm closed the conversation');
  });

  it('shows foreign text as text', () => {
    const text = '<img src=x onerror=alert(1)> https://havblik.dk/<b>';
    show(aMention({ id: 'm', text }));
    expect(screen.getByTestId('mention').querySelector('img, b')).toBeNull();
    expect(screen.getByTestId('mention')).toHaveTextContent('<img src=x onerror=alert(1)>');
  });

  it('marks what was edited and what was deleted', () => {
    show(aMention({ id: 'm1', isEdited: true }));
    show(aMention({ id: 'm2', isDeleted: true }));
    expect(screen.getByRole('button', { name: 'edited', expanded: false })).toBeInTheDocument();
    expect(
      screen.getByText(/^The customer has deleted this post\. The words and pictures are gone/),
    ).toBeInTheDocument();
  });
});
