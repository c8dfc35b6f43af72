import type { ConversationRow } from '@genklang/contract';
import { i18n } from '@lingui/core';
import { useLive, useSession } from '../../live/live-context';
import { useWork } from '../inbox/use-work';
import { composerFocus } from '../composer/composer-focus';
import type { PaletteLine } from './palette-lines';

/** What can be done to the conversations that the palette is open for. */
export function useConversationLines(ids: readonly string[]): PaletteLine[] {
  const { rows, actions, marks } = useLive();
  const { member } = useSession();
  const work = useWork();
  const held = ids.map((id) => rows.getRow(id)).filter((row) => row !== null);
  if (held.length === 0) {
    return [];
  }
  const mayAnswer = member.role !== 'marketer';
  const some = (is: (row: ConversationRow) => boolean): boolean => held.some(is);
  const one = held.length === 1 ? held[0] : undefined;
  const isFollowed = held.every((row) => marks.find(row.id)?.isFollowed === true);
  const line = (name: string, line: Omit<PaletteLine, 'id' | 'label'>, isPossible = true): PaletteLine[] =>
    isPossible ? [{ id: name, label: i18n._(`command.${name}`), ...line }] : [];
  const own = [
    ...line('conversation.unread', { command: 'conversation.unread', run: () => work.markRead(ids, false) }),
    ...line(
      'conversation.read',
      { run: () => work.markRead(ids, true) },
      some((row) => marks.isUnread(row)),
    ),
    ...line('conversation.unfollow', { run: () => work.follow(ids, false) }, isFollowed),
    ...line('conversation.follow', { run: () => work.follow(ids, true) }, !isFollowed),
  ];
  if (!mayAnswer) {
    return own;
  }
  const write = (mode: 'reply' | 'note') => (): void => composerFocus.set({ conversationId: one?.id ?? '', mode });
  return [
    ...line('conversation.assign', { command: 'conversation.assign', next: 'assign' }),
    ...line(
      'conversation.claim',
      { command: 'conversation.claim', run: () => one && actions.claim(one.id) },
      one !== undefined && one.assignee?.id !== member.id,
    ),
    ...line('conversation.reply', { command: 'conversation.reply', run: write('reply') }, one !== undefined),
    ...line('conversation.note', { command: 'conversation.note', run: write('note') }, one !== undefined),
    ...line(
      'conversation.close',
      { command: 'conversation.close', run: () => work.close(ids) },
      some(({ state }) => state === 'open' || state === 'snoozed'),
    ),
    ...line(
      'conversation.snooze',
      { command: 'conversation.snooze', next: 'snooze' },
      some(({ state }) => state !== 'heard'),
    ),
    ...line(
      'conversation.reopen',
      { command: 'conversation.reopen', run: () => work.bringBack(ids) },
      some(({ state }) => state === 'closed'),
    ),
    ...line(
      'conversation.wake',
      { run: () => work.bringBack(ids) },
      some(({ state }) => state === 'snoozed'),
    ),
    ...line('conversation.label', { command: 'conversation.label', next: 'label' }),
    ...line('conversation.prioritise', { next: 'priority' }),
    ...own,
  ];
}
