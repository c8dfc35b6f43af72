import '../../../test/text-encoder';
import type { ConversationRow } from '@genklang/contract';
import { i18n } from '@lingui/core';
import { aPage, aQuery, aRow, aSurrounding, at, ME, SARA } from '../../../test/builders';
import type { Outcome } from '../../live/live-sync';
import { RowStore } from '../../live/row-store';
import { messages } from '../../locales/en/messages';
import { ToastStore } from '../toasts/toast-store';
import { ConversationActions } from './conversation-actions';

type Answer = Outcome<ConversationRow>;

function aDesk(answers: Answer[]) {
  i18n.loadAndActivate({ locale: 'en', messages });
  const rows = new RowStore(aQuery({ order: 'newest' }), aSurrounding(), (flush) => flush());
  rows.replaceWith(aPage([3, 2, 1].map((n) => aRow({ id: `c${n}`, lastActivityAt: at(n) }))));
  const asked: [string, unknown][] = [];
  const toasts = new ToastStore();
  const connection = {
    request: (name: string, request: unknown) => {
      asked.push([name, request]);
      return Promise.resolve(answers.shift() ?? { ok: false, code: 'offline', message: '' });
    },
  };
  const actions = new ConversationActions(rows, connection as never, toasts, ME);
  return { rows, toasts, actions, asked };
}

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
const accepted = (change: Partial<ConversationRow> & { id: string }): Answer => ({ ok: true, data: aRow(change) });
const refused = { ok: false, code: 'conversation_claimed', message: '' } as const;

describe('ConversationActions', () => {
  it('takes a closed row out at once, and Z puts it back where it stood', async () => {
    const { rows, actions, toasts, asked } = aDesk([
      accepted({ id: 'c2', version: 2, state: 'closed', lastActivityAt: at(2) }),
      accepted({ id: 'c2', version: 3, state: 'open', lastActivityAt: at(2) }),
    ]);
    actions.close('c2');
    expect(rows.getList().ids).toEqual(['c3', 'c1']);
    expect(toasts.runAction('z')).toBe(true);
    expect(rows.getList().ids).toEqual(['c3', 'c2', 'c1']);
    await settle();
    expect(asked.map(([name]) => name)).toEqual(['conversation.close', 'conversation.reopen']);
    expect(rows.getRow('c2')).toMatchObject({ state: 'open', version: 3 });
    expect(rows.getList()).toMatchObject({ ids: ['c3', 'c2', 'c1'], newCount: 0 });
  });

  it('takes a refused close back and says why', async () => {
    const { rows, actions, toasts } = aDesk([]);
    actions.close('c2');
    await settle();
    expect(rows.getList().ids).toEqual(['c3', 'c2', 'c1']);
    expect(rows.getRow('c2')?.state).toBe('open');
    expect(toasts.toasts.get()).toMatchObject([
      { tone: 'problem', message: 'The server does not answer. Check your connection.' },
    ]);
  });

  it('shows a claim at once, and who has it when a colleague was first', async () => {
    const { rows, actions, asked } = aDesk([refused]);
    actions.claim('c1');
    expect(rows.getRow('c1')?.assignee).toEqual(ME);
    rows.upsert(aRow({ id: 'c1', version: 2, assignee: SARA, lastActivityAt: at(1) }));
    await settle();
    expect(asked).toEqual([['conversation.claim', { conversationId: 'c1', expectedAssigneeId: null }]]);
    expect(rows.getRow('c1')?.assignee).toEqual(SARA);
  });

  it('does nothing twice', () => {
    const { actions, asked } = aDesk([]);
    actions.reopen('c1');
    actions.release('c1');
    expect(asked).toEqual([]);
  });
});
