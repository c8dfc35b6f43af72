import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

export interface DeliveryAction {
  label: string;
  testId: string;
  run(): void;
}

interface DeliveryLineProps {
  icon: LucideIcon;
  isProblem?: boolean;
  actions?: readonly DeliveryAction[];
  children: ReactNode;
}

/** Where a text of ours is, below its bubble. */
export function DeliveryLine({ icon: Icon, isProblem = false, actions = [], children }: DeliveryLineProps) {
  return (
    <div
      className={`mt-1.25 flex flex-wrap items-center gap-x-2 gap-y-1 text-sm ${isProblem ? 'text-crit' : 'text-ink-3'}`}
    >
      <Icon size={14} strokeWidth={1.75} className="flex-none" aria-hidden="true" />
      <span className="min-w-40 flex-1" data-testid="delivery">
        {children}
      </span>
      {actions.map((action) => (
        <button
          key={action.testId}
          type="button"
          className="btn btn-outline btn-small"
          onClick={action.run}
          data-testid={action.testId}
        >
          {action.label}
        </button>
      ))}
    </div>
  );
}
