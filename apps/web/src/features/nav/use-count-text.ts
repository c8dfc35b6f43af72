import { COUNT_LIMIT } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { useSession } from '../../live/live-context';
import { formatCount } from '../../shared/format/numbers';
import type { ViewEntry } from './views';

/** A view's count as it is shown; the server counts only so far. */
export function useCountText(count: ViewEntry['count']): string | null {
  const { counts } = useSession();
  const show = useCountFormat();
  return count === null ? null : show(counts[count]);
}

/** A saved view's count; null until it has been counted. */
export function useSavedCountText(id: string): string | null {
  const { counts } = useSession();
  const show = useCountFormat();
  const count = counts.saved[id];
  return count === undefined ? null : show(count);
}

function useCountFormat(): (count: number) => string {
  const { i18n } = useLingui();
  return (count) => (count >= COUNT_LIMIT ? `${COUNT_LIMIT - 1}+` : formatCount(i18n.locale, count));
}
