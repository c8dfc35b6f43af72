import { Suspense } from 'react';
import { lazyPart } from '../../shared/lazy-part';
import { useObservable } from '../../shared/observable';
import { palette } from './palette-state';

const Palette = lazyPart(() => import('./Palette'), 'Palette');

/** Fetches the palette when it is first asked for. */
export function PaletteHost() {
  const state = useObservable(palette);
  return state === null ? null : (
    <Suspense fallback={null}>
      <Palette state={state} />
    </Suspense>
  );
}

/** Fetches it beforehand, so that it opens at once. */
export function preloadPalette(): void {
  void import('./Palette');
}
