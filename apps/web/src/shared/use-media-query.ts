import { useCallback, useSyncExternalStore } from 'react';

/** The widths at which the layout changes; the same as in styles/tokens.css. */
export const WIDTHS = {
  tablet: '(min-width: 48rem)',
  desktop: '(min-width: 68.75rem)',
  wide: '(min-width: 85rem)',
} as const;

export function useMediaQuery(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}
