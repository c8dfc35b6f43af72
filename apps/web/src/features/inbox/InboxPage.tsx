import { useLingui } from '@lingui/react';
import { useEffect, useRef } from 'react';
import { useLive } from '../../live/live-context';
import { Announcer } from '../../shared/ui/Announcer';
import { useAttention } from '../attention/use-attention';
import { ChannelNotices } from '../connection/ChannelNotices';
import { ConnectionBanner } from '../connection/ConnectionBanner';
import { ContextColumn } from '../context/ContextColumn';
import { ConversationPane, preloadComposer } from '../conversation/ConversationPane';
import { NothingOpen } from '../conversation/NothingOpen';
import { StockHost } from '../stock/StockHost';
import { FaultHost, preloadFault } from '../ending/FaultHost';
import { ShortcutSheet } from '../keyboard/ShortcutSheet';
import { BottomBar } from '../nav/BottomBar';
import { NavPane } from '../nav/NavPane';
import { PaletteHost, preloadPalette } from '../palette/PaletteHost';
import { SignInDialog } from '../sign-in/SignInDialog';
import { ToastRegion } from '../toasts/ToastRegion';
import { ListPane } from './ListPane';
import type { RowListHandle } from './RowList';
import { useInboxCommands } from './use-inbox-commands';
import { useInboxQuery, useOpenedView } from './use-inbox-query';
import { useSelection } from './use-selection';

const GRID = [
  'grid min-h-0 flex-1 grid-cols-[minmax(0,1fr)]',
  'md:grid-cols-[3.5rem_20rem_minmax(0,1fr)]',
  'lg:grid-cols-[13.25rem_22rem_minmax(0,1fr)]',
].join(' ');
const GRID_WIDE = {
  list: 'xl:grid-cols-[13.25rem_23rem_minmax(0,1fr)]',
  conversation: 'xl:grid-cols-[13.25rem_23rem_minmax(0,1fr)_19.5rem]',
};

/** After the first paint, before anybody asks. */
const PRELOAD_AFTER_MS = 2_000;

function preload(): void {
  preloadPalette();
  preloadFault();
}

/** Navigation, list, conversation and context, side by side as far as the screen allows. */
export function InboxPage() {
  const { i18n } = useLingui();
  const live = useLive();
  const query = useInboxQuery();
  const selection = useSelection();
  const list = useRef<RowListHandle>(null);
  const commands = useInboxCommands(
    selection,
    () => list.current?.focus(),
    () => list.current?.scrollToTop(),
  );
  const { openId } = selection;
  useEffect(() => void live.list.show(query), [live, query]);
  useEffect(preloadComposer, []);
  useEffect(() => void setTimeout(preload, PRELOAD_AFTER_MS), []);
  useAttention(useOpenedView()?.name ?? i18n._(`view.${query.view}`));

  return (
    <div className="flex h-dvh flex-col">
      <ConnectionBanner />
      <ChannelNotices />
      <div className={`${GRID} ${GRID_WIDE[openId === null ? 'list' : 'conversation']}`}>
        <NavPane />
        <ListPane listRef={list} selection={selection} commands={commands} />
        {openId === null ? (
          <NothingOpen />
        ) : (
          <>
            <ConversationPane
              key={openId}
              id={openId}
              onBack={selection.close}
              onClose={commands.close}
              onSentAndClosed={commands.passOn}
            />
            <ContextColumn id={openId} />
          </>
        )}
      </div>
      {openId === null && <BottomBar />}
      <ShortcutSheet />
      <PaletteHost />
      <FaultHost />
      <StockHost />
      <SignInDialog />
      <ToastRegion />
      <Announcer />
    </div>
  );
}
