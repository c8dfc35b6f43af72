import type { ConversationRow, MacroSummary } from '@genklang/contract';
import { i18n } from '@lingui/core';
import { useCallback } from 'react';
import { useLive, useSession } from '../../live/live-context';
import { useLoaded } from '../../shared/use-loaded';
import { randomUuid } from '../../shared/uuid';
import { composerFocus } from '../composer/composer-focus';
import { templateValues } from '../composer/suggestions';
import { mentionedIn } from '../conversation/mentions';
import { useBeforeClosing } from '../ending/fault-question';
import { fillTemplate } from '../templates/fill-template';
import { planMacro } from './plan-macro';
import type { MacroPlan } from './plan-macro';

/** The macros that the member may run. */
export function useMacros(): readonly MacroSummary[] {
  return useLoaded<MacroSummary[]>('/api/macros').data ?? [];
}

export type PlanOf = (macro: MacroSummary) => MacroPlan;

export function usePlanMacro(): PlanOf {
  const { member, teams } = useSession();
  return useCallback(
    ({ actions }) => planMacro(actions, { memberId: member.id, teamIds: teams.map(({ id }) => id), now: new Date() }),
    [member.id, teams],
  );
}

/** Everything but the text: notes, and the change of the conversations with its one undo. */
export function useRunPlan(): (name: string, plan: MacroPlan, ids: readonly string[]) => void {
  const { outgoing, bulk, rows } = useLive();
  const { members } = useSession();
  const beforeClosing = useBeforeClosing();
  const run = (name: string, { text, notes, change }: MacroPlan, ids: readonly string[]): void => {
    for (const conversationId of ids) {
      for (const note of notes) {
        outgoing.enqueue({
          ...{ clientKey: randomUuid(), mode: 'note', conversationId, text: note, createdAt: new Date().toISOString() },
          ...{ inReplyToMentionId: null, lastSeenReplyId: null, mentionedMemberIds: mentionedIn(note, members) },
        });
      }
    }
    if (change !== null) {
      const { state } = change;
      // With a text to send the conversation stays in sight.
      const isTakenOut = text === '' && state !== undefined && rows.getQuery().view !== state;
      const look = {
        patch: () => (state === undefined ? {} : { state }),
        done: i18n._('macros.done', { name }),
        isTakenOut,
      };
      void bulk.change(ids, change, look);
    }
  };
  return (name, plan, ids) => {
    if (plan.change?.state === 'closed') {
      beforeClosing(ids, () => run(name, plan, ids));
    } else {
      run(name, plan, ids);
    }
  };
}

/** Runs a macro from outside the composer: its text comes into the draft, and is never sent by itself. */
export function useRunMacro(): (macro: MacroSummary, ids: readonly string[]) => void {
  const { rows, threads, drafts } = useLive();
  const { member, channels } = useSession();
  const planOf = usePlanMacro();
  const run = useRunPlan();
  const write = async (row: ConversationRow, text: string): Promise<void> => {
    // What colleagues have answered so far is seen when the conversation opens with the text.
    const { entries } = (await threads.loaded(row.id)).snapshot.get();
    const account = channels.find((channel) => channel.id === row.channelId)?.name ?? '';
    const values = templateValues({ row, entries, member, account, now: new Date() });
    drafts.putBack(row.id, 'reply', { text: fillTemplate(text, values), seenReplyId: threads.newestReplyId(row.id) });
    composerFocus.set({ conversationId: row.id, mode: 'reply', opens: true });
  };
  return (macro, ids) => {
    const plan = planOf(macro);
    const row = rows.getRow(ids[0] ?? '');
    if (plan.text !== '' && row !== null && ids.length === 1) {
      void write(row, plan.text);
    }
    run(macro.name, plan, ids);
  };
}
