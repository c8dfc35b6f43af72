import { CircleAlert } from 'lucide-react';

/** Why something was refused, read out at once. */
export function Problem({ id, children }: { id?: string; children: string }) {
  return (
    <p id={id} role="alert" className="flex items-start gap-2 rounded-lg bg-crit-soft p-2.5 text-crit">
      <CircleAlert size={16} className="mt-0.5 flex-none" aria-hidden="true" />
      {children}
    </p>
  );
}
