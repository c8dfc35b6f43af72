import { Suspense, useState } from 'react';
import { lazyPart } from '../../shared/lazy-part';
import { useObservable } from '../../shared/observable';
import { shortcutSheet } from './shortcut-sheet';

const ShortcutDialog = lazyPart(() => import('./ShortcutDialog'), 'ShortcutDialog');

/** The sheet of shortcuts, fetched when it is first asked for; from then on it stays, so that focus finds back. */
export function ShortcutSheet() {
  const isOpen = useObservable(shortcutSheet);
  const [isWanted, setIsWanted] = useState(isOpen);
  if (isOpen && !isWanted) {
    setIsWanted(true);
  }
  return isWanted ? (
    <Suspense fallback={null}>
      <ShortcutDialog />
    </Suspense>
  ) : null;
}
