import { useLingui } from '@lingui/react';
import { PenLine } from 'lucide-react';

/** Send was pressed while a colleague writes: said once, and the next press sends. */
export function CrossingStrip({ name }: { name: string }) {
  const { i18n } = useLingui();
  return (
    <div
      role="alert"
      className="mx-2 mt-1.5 flex gap-2 rounded-lg bg-warn-soft px-2.5 py-1.5 text-sm leading-4.5"
      data-testid="crossing"
    >
      <PenLine size={15} className="mt-0.5 flex-none text-warn" aria-hidden="true" />
      <div>
        <p className="font-semibold">{i18n._('presence.writing', { name, count: 1 })}</p>
        <p className="text-warn">{i18n._('presence.send-anyway')}</p>
      </div>
    </div>
  );
}
