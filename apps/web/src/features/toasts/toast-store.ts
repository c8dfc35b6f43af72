import { Observable } from '../../shared/observable';

export interface ToastAction {
  label: string;
  /** The key that does the same while the toast is shown. */
  key?: string;
  run(): void;
}

export interface Toast {
  id: number;
  message: string;
  tone: 'done' | 'problem';
  action?: ToastAction;
  /** Shown until a moment of this device's clock, and no longer: what it offers is over then. */
  countdown?: Countdown;
}

export interface Countdown {
  until: number;
  totalMs: number;
  /** What is shown instead of the message, which is read out once. */
  text(seconds: number): string;
}

const SHOWN_MS = 8_000;

/** Short messages at the foot of the page; a few seconds each, longer while pointed at. */
export class ToastStore {
  readonly toasts = new Observable<readonly Toast[]>([]);
  private readonly timers = new Map<number, ReturnType<typeof setTimeout>>();
  private nextId = 1;

  show(toast: Omit<Toast, 'id'>): number {
    const id = this.nextId++;
    this.toasts.update((toasts) => [...toasts.slice(-2), { ...toast, id }]);
    if (toast.countdown === undefined) {
      this.resume(id);
    } else {
      setTimeout(() => this.dismiss(id), toast.countdown.until - Date.now());
    }
    return id;
  }

  dismiss(id: number): void {
    this.pause(id);
    this.toasts.update((toasts) => toasts.filter((toast) => toast.id !== id));
  }

  pause(id: number): void {
    clearTimeout(this.timers.get(id));
    this.timers.delete(id);
  }

  resume(id: number): void {
    this.pause(id);
    if (this.toasts.get().some((toast) => toast.id === id && toast.countdown !== undefined)) {
      return;
    }
    this.timers.set(
      id,
      setTimeout(() => this.dismiss(id), SHOWN_MS),
    );
  }

  /** Runs the action of the newest toast that has one for this key. */
  runAction(key: string): boolean {
    const toast = this.toasts.get().findLast((shown) => shown.action?.key === key);
    if (toast?.action === undefined) {
      return false;
    }
    this.dismiss(toast.id);
    toast.action.run();
    return true;
  }
}
