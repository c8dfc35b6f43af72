import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useLive } from '../../live/live-context';
import { Announcer } from '../../shared/ui/Announcer';
import { useWantedComposer } from '../inbox/use-wanted-composer';
import { useHotkeys } from '../keyboard/hotkeys';
import { shortcutSheet } from '../keyboard/shortcut-sheet';
import { ShortcutSheet } from '../keyboard/ShortcutSheet';
import { PaletteHost } from '../palette/PaletteHost';
import { openPalette } from '../palette/palette-state';
import { SignInDialog } from '../sign-in/SignInDialog';
import { ToastRegion } from '../toasts/ToastRegion';

/** What a member's page has beside the inbox, too: the keys that work anywhere, and what lies over a page. */
export function PageFoot() {
  const { toasts } = useLive();
  const navigate = useNavigate();
  const open = useCallback(
    (conversationId: string) => void navigate({ to: '/conversations/$conversationId', params: { conversationId } }),
    [navigate],
  );
  useWantedComposer(open);
  useHotkeys({
    undo: () => toasts.runAction('z'),
    palette: () => openPalette('commands'),
    shortcuts: () => shortcutSheet.set(true),
  });
  return (
    <>
      <ShortcutSheet />
      <PaletteHost />
      <SignInDialog />
      <ToastRegion />
      <Announcer />
    </>
  );
}
