import { Check, CircleAlert, X } from 'lucide-react';
import { useLingui } from '@lingui/react';
import { useLive } from '../../live/live-context';
import { useObservable } from '../../shared/observable';
import { Kbd } from '../../shared/ui/Kbd';
import { useSecondsLeft } from '../../shared/use-seconds-left';
import { CountdownMark } from './CountdownMark';
import type { Countdown, Toast } from './toast-store';

export function ToastRegion() {
  const { toasts } = useLive();
  const shown = useObservable(toasts.toasts);
  return (
    <div
      className="pointer-events-none fixed inset-x-0 bottom-16 z-45 flex flex-col items-center gap-2 px-4 md:right-auto md:bottom-4 md:left-14 md:items-start lg:left-53"
      role="status"
      data-testid="toasts"
    >
      {shown.map((toast) => (
        <ToastCard key={toast.id} toast={toast} />
      ))}
    </div>
  );
}

function ToastCard({ toast }: { toast: Toast }) {
  const { i18n } = useLingui();
  const { toasts } = useLive();
  const { id, action, message, tone } = toast;
  const Icon = tone === 'done' ? Check : CircleAlert;
  const run = (): void => {
    toasts.dismiss(id);
    action?.run();
  };
  return (
    <div
      className="pointer-events-auto flex min-h-10 max-w-86 items-center gap-2.5 rounded-xl bg-(--toast) py-1.5 pr-1.5 pl-3.5 text-(--on-toast) shadow-2"
      onPointerEnter={() => toasts.pause(id)}
      onPointerLeave={() => toasts.resume(id)}
      onFocus={() => toasts.pause(id)}
      onBlur={() => toasts.resume(id)}
    >
      {toast.countdown === undefined ? (
        <>
          <Icon size={16} className="flex-none" aria-hidden="true" />
          <span>{message}</span>
        </>
      ) : (
        <CountdownText countdown={toast.countdown} message={message} />
      )}
      {action !== undefined && (
        <button
          type="button"
          className="on-accent flex min-h-7 items-center gap-1.5 rounded-md bg-[color-mix(in_oklab,currentColor_16%,transparent)] px-2.5 font-medium"
          onClick={run}
        >
          {action.label}
          {action.key !== undefined && <Kbd name={action.key} />}
        </button>
      )}
      <button
        type="button"
        className="grid h-7 w-7 place-items-center rounded-md"
        onClick={() => toasts.dismiss(id)}
        aria-label={i18n._('toast.dismiss')}
      >
        <X size={14} aria-hidden="true" />
      </button>
    </div>
  );
}

/** The seconds are for the eye: read out, each would interrupt. */
function CountdownText({ countdown, message }: { countdown: Countdown; message: string }) {
  const seconds = useSecondsLeft(countdown.until);
  return (
    <>
      <CountdownMark share={(seconds * 1_000) / countdown.totalMs} />
      <span className="sr-only">{message}</span>
      <span className="tabular-nums" aria-hidden="true" data-testid="toast-countdown">
        {countdown.text(seconds)}
      </span>
    </>
  );
}
