import { markedAt, may } from '@genklang/contract';
import type { ConversationRow } from '@genklang/contract';
import { i18n } from '@lingui/core';
import { useNavigate } from '@tanstack/react-router';
import { useLive, useSession } from '../../live/live-context';
import { useCloseMany } from '../inbox/use-close-many';
import { useWork } from '../inbox/use-work';
import { stockQuestion } from '../stock/stock-question';
import { composerFocus } from '../composer/composer-focus';
import { useMacros, useRunMacro } from '../macros/use-macros';
import type { PaletteLine } from './palette-line';

/** A line that is there only where it is possible. */
function line(name: string, rest: Omit<PaletteLine, 'id' | 'label'>, isPossible = true): PaletteLine[] {
  return isPossible ? [{ id: name, label: i18n._(`command.${name}`), ...rest }] : [];
}

/** What can be done to the conversations that the palette is open for. */
export function useConversationLines(ids: readonly string[]): PaletteLine[] {
  const { rows, marks } = useLive();
  const { member } = useSession();
  const work = useWork();
  const navigate = useNavigate();
  const answering = useAnsweringLines(ids);
  const held = ids.map((id) => rows.getRow(id)).filter((row) => row !== null);
  if (held.length === 0) {
    return [];
  }
  const one = held.length === 1 ? held[0] : undefined;
  const showCustomer = (): void => {
    void navigate({ to: '/customers/$customerId', params: { customerId: one?.customer.id ?? '' } });
  };
  const isFollowed = held.every((row) => markedAt('followed', marks.find(row.id)) !== null);
  return [
    ...(may(member.role, 'conversation.work') ? answering : []),
    ...line('conversation.unread', { command: 'conversation.unread', run: () => work.markRead(ids, false) }),
    ...line(
      'conversation.read',
      { run: () => work.markRead(ids, true) },
      held.some((row) => marks.isUnread(row)),
    ),
    ...line('conversation.unfollow', { run: () => work.follow(ids, false) }, isFollowed),
    ...line('conversation.follow', { run: () => work.follow(ids, true) }, !isFollowed),
    ...line('conversation.customer', { run: showCustomer }, one !== undefined),
  ];
}

/** What only those may do who answer customers. */
function useAnsweringLines(ids: readonly string[]): PaletteLine[] {
  const { rows, actions } = useLive();
  const { member } = useSession();
  const work = useWork();
  const closeMany = useCloseMany();
  const macros = useMacroLines(ids);
  const held = ids.map((id) => rows.getRow(id)).filter((row) => row !== null);
  const isSome = (...states: ConversationRow['state'][]): boolean => held.some(({ state }) => states.includes(state));
  const one = held.length === 1 ? held[0] : undefined;
  const mayClaim = one !== undefined && one.assignee?.id !== member.id;
  const write = (mode: 'reply' | 'note') => (): void =>
    composerFocus.set({ conversationId: one?.id ?? '', mode, opens: true });
  const watch = (): void => stockQuestion.set({ conversationId: one?.id ?? '', text: one?.excerpt ?? '' });
  const end = { command: 'conversation.close', run: () => closeMany(ids) } as const;
  const back = { command: 'conversation.reopen', run: () => work.bringBack(ids) } as const;
  return [
    ...line('conversation.assign', { command: 'conversation.assign', next: 'assign' }),
    ...line('conversation.claim', { command: 'conversation.claim', run: () => one && actions.claim(one.id) }, mayClaim),
    ...line('conversation.reply', { command: 'conversation.reply', run: write('reply') }, one !== undefined),
    ...line('conversation.note', { command: 'conversation.note', run: write('note') }, one !== undefined),
    ...line('conversation.watch-stock', { run: watch }, one !== undefined),
    ...line('conversation.close', end, isSome('open', 'snoozed')),
    ...line(
      'conversation.snooze',
      { command: 'conversation.snooze', next: 'snooze' },
      isSome('open', 'closed', 'snoozed'),
    ),
    ...line('conversation.reopen', back, isSome('closed')),
    ...line('conversation.wake', { run: () => work.bringBack(ids) }, isSome('snoozed')),
    ...line('conversation.label', { command: 'conversation.label', next: 'label' }),
    ...line('conversation.prioritise', { next: 'priority' }),
    ...macros,
  ];
}

function useMacroLines(ids: readonly string[]): PaletteLine[] {
  const macros = useMacros();
  const run = useRunMacro();
  return macros.map((macro) => ({
    id: `macro:${macro.id}`,
    label: i18n._('command.macro', { name: macro.name }),
    run: () => run(macro, ids),
  }));
}
