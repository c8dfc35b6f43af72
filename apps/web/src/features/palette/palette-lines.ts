import { INBOX_VIEWS, may, PRIORITIES } from '@genklang/contract';
import type { Label } from '@genklang/contract';
import { i18n } from '@lingui/core';
import { useNavigate } from '@tanstack/react-router';
import { searchOfList } from '../../app/inbox-search';
import { useLive, useSession } from '../../live/live-context';
import { formatMoment } from '../../shared/format/times';
import { snoozeTimes } from '../inbox/snooze-times';
import { useAssignees, useWork } from '../inbox/use-work';
import type { CommandId } from '../keyboard/keymap';
import { VIEWS } from '../nav/views';
import { pagesFor } from '../settings/settings-pages';
import { useConversationLines } from './conversation-lines';
import type { PaletteLine } from './palette-line';
import type { PalettePage, PaletteState } from './palette-state';

export interface PaletteGroup {
  id: 'conversation' | 'go' | 'choices';
  lines: PaletteLine[];
}

/** What the palette offers now. What cannot be done is not there at all. */
export function usePaletteGroups({ page, ids, openedAt }: PaletteState): PaletteGroup[] {
  const conversation = useConversationLines(ids);
  const go = useGoLines();
  const pages = usePageLines(ids, openedAt);
  if (page === 'commands') {
    return [
      { id: 'conversation' as const, lines: conversation },
      { id: 'go' as const, lines: go },
    ].filter(({ lines }) => lines.length > 0);
  }
  return [{ id: 'choices', lines: pages[page] }];
}

/** Settings pages are offered to those who may open them. */
function useGoLines(): PaletteLine[] {
  const navigate = useNavigate();
  const { savedViews, member, counts } = useSession();
  const commands: Partial<Record<string, CommandId>> = {
    open: 'go.open',
    mine: 'go.mine',
    unassigned: 'go.unassigned',
    hot: 'go.hot',
    promises: 'go.promises',
    snoozed: 'go.snoozed',
    drafts: 'go.drafts',
  };
  const views = INBOX_VIEWS.map((view): PaletteLine => {
    const count = VIEWS.find((entry) => entry.view === view)?.count ?? null;
    return {
      id: `go:${view}`,
      label: i18n._(`view.${view}`),
      hint: count === null ? undefined : String(counts[count]),
      command: commands[view],
      run: () => void navigate({ to: '/', search: searchOfList({ view, order: 'urgent', filter: {} }) }),
    };
  });
  const saved = savedViews.map((view): PaletteLine => ({
    id: `go:saved:${view.id}`,
    label: view.name,
    run: () => void navigate({ to: '/', search: searchOfList({ ...view, saved: view.id }) }),
  }));
  const settings = pagesFor(member.role).map(({ to, name }): PaletteLine => ({
    id: `go:settings:${name}`,
    label: i18n._(`nav.${name}`),
    run: () => void navigate({ to }),
  }));
  const bulletins: PaletteLine = {
    id: 'go:bulletins',
    label: i18n._('nav.bulletins'),
    run: () => void navigate({ to: '/bulletins' }),
  };
  const overview = may(member.role, 'overview.read')
    ? [{ id: 'go:overview', label: i18n._('nav.overview'), run: () => void navigate({ to: '/overview' }) }]
    : [];
  return [...views, ...saved, bulletins, ...overview, ...settings];
}

function usePageLines(ids: readonly string[], now: Date): Record<Exclude<PalettePage, 'commands'>, PaletteLine[]> {
  const { rows } = useLive();
  const session = useSession();
  const work = useWork();
  const assignees = useAssignees();
  const shared = ids.map((id) => rows.getRow(id)).filter((row) => row !== null);
  const isOnAll = (label: Label): boolean =>
    shared.length > 0 && shared.every((row) => row.labelIds.includes(label.id));
  return {
    assign: [
      ...assignees.map((member): PaletteLine => ({
        id: `assign:${member.id}`,
        label: member.id === session.member.id ? i18n._('palette.assign-me') : member.name,
        hint: member.id === session.member.id ? member.name : undefined,
        isChosen: shared.length > 0 && shared.every((row) => row.assignee?.id === member.id),
        run: () => work.assign(ids, { id: member.id, name: member.name }),
      })),
      ...session.teams.map((team): PaletteLine => ({
        id: `assign:${team.id}`,
        label: team.name,
        hint: i18n._('filter.teams'),
        run: () => work.assignTeam(ids, team),
      })),
      { id: 'assign:nobody', label: i18n._('palette.assign-nobody'), run: () => work.assign(ids, null) },
    ],
    snooze: snoozeTimes(now).map(({ id, at }): PaletteLine => ({
      id: `snooze:${id}`,
      label: i18n._(`snooze.${id}`),
      hint: at === null ? undefined : formatMoment(i18n.locale, at.toISOString(), now),
      run: () => work.snooze(ids, at),
    })),
    label: session.labels.map((label): PaletteLine => ({
      id: `label:${label.id}`,
      label: label.name,
      isChosen: isOnAll(label),
      staysOpen: true,
      run: () => work.toggleLabel(ids, label),
    })),
    priority: PRIORITIES.map((priority): PaletteLine => ({
      id: `priority:${priority}`,
      label: i18n._(`priority.${priority}`),
      isChosen: shared.length > 0 && shared.every((row) => row.priority === priority),
      run: () => work.prioritise(ids, priority),
    })),
  };
}
