import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

interface StateMessageProps {
  icon: LucideIcon;
  title: string;
  children?: ReactNode;
  /** The one thing to do now. */
  action?: ReactNode;
  isProblem?: boolean;
}

/** What a pane says when it has nothing to show, or could not get it. */
export function StateMessage({ icon: Icon, title, children, action, isProblem = false }: StateMessageProps) {
  return (
    <div
      className="m-auto flex max-w-72 flex-col items-center gap-2 p-6 text-center"
      role={isProblem ? 'alert' : undefined}
    >
      <Icon size={24} strokeWidth={1.5} className="text-ink-3" aria-hidden="true" />
      <p className="text-lg font-semibold tracking-[-0.015em]">{title}</p>
      {children !== undefined && <p className="text-ink-2">{children}</p>}
      {action !== undefined && <div className="mt-2">{action}</div>}
    </div>
  );
}
