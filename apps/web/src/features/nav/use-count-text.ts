import { COUNT_LIMIT } from '@genklang/contract';
import type { InboxCounts } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { useSession } from '../../live/live-context';
import { formatCount } from '../../shared/format/numbers';

/** A view's count as it is shown; the server counts only so far. */
export function useCountText(count: keyof InboxCounts | null): string | null {
  const { i18n } = useLingui();
  const { counts } = useSession();
  if (count === null) {
    return null;
  }
  const value = counts[count];
  return value >= COUNT_LIMIT ? `${COUNT_LIMIT - 1}+` : formatCount(i18n.locale, value);
}
