import { useLingui } from '@lingui/react';
import { RefreshCw, WifiOff } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useLive } from '../../live/live-context';
import { formatClock } from '../../shared/format/times';
import { useObservable } from '../../shared/observable';
import { useDelayed } from '../../shared/use-delayed';

const HELD_BACK_MS = 1_500;
const RECONNECTED_SHOWN_MS = 3_000;

/** Tells of a lost connection once it has lasted, and of its return for a moment. Never a blink. */
export function ConnectionBanner() {
  const { i18n } = useLingui();
  const live = useLive();
  const { isConnected, since } = useObservable(live.connection.status);
  const isLost = useDelayed(!isConnected, HELD_BACK_MS);
  const { isCatchingUp, changes } = useReconnected(isLost);
  return (
    <div role="status" data-testid="connection-banner" className="flex-none">
      {isLost && (
        <p className="flex items-center gap-2 border-b border-border bg-warn-soft px-4 py-2 text-sm text-ink">
          <WifiOff size={16} className="flex-none text-warn" aria-hidden="true" />
          {since !== null && i18n._('connection.lost', { clock: formatClock(i18n.locale, since) })}
        </p>
      )}
      {!isLost && (isCatchingUp || changes !== null) && (
        <p className="flex items-center gap-2 border-b border-accent-line bg-accent-soft px-4 py-2 text-sm text-accent">
          <RefreshCw size={16} className="flex-none" aria-hidden="true" />
          {isCatchingUp ? i18n._('connection.catching-up') : i18n._('connection.back', { changes })}
        </p>
      )}
    </div>
  );
}

/** After a loss that was told of: that what was missed is on its way, then for a moment how many changes it was. */
function useReconnected(isLost: boolean): { isCatchingUp: boolean; changes: number | null } {
  const caughtUp = useObservable(useLive().caughtUp);
  const [toldAt, setToldAt] = useState<number | null>(null);
  const [shown, setShown] = useState<number | null>(null);
  useEffect(() => {
    if (isLost) {
      setToldAt((count) => count ?? caughtUp.count);
    } else if (toldAt !== null && caughtUp.count > toldAt) {
      setToldAt(null);
      setShown(caughtUp.changes);
    }
  }, [isLost, toldAt, caughtUp]);
  useEffect(() => {
    if (shown === null) {
      return undefined;
    }
    const timer = setTimeout(() => setShown(null), RECONNECTED_SHOWN_MS);
    return () => clearTimeout(timer);
  }, [shown]);
  return { isCatchingUp: toldAt !== null, changes: shown };
}
