import { useLingui } from '@lingui/react';

interface EditorFootProps {
  /** What was refused, or null. */
  problem: string | null;
  save: { label: string; testId: string; isPossible: boolean };
  /** Null for what is not kept yet. */
  remove: { label: string; run(): void } | null;
  cancel(): void;
}

/** The end of an editor: what was refused, keeping it, leaving it, taking it away. */
export function EditorFoot({ problem, save, remove, cancel }: EditorFootProps) {
  const { i18n } = useLingui();
  return (
    <>
      {problem !== null && (
        <p role="alert" className="text-crit">
          {problem}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <button type="submit" className="btn btn-primary" disabled={!save.isPossible} data-testid={save.testId}>
          {save.label}
        </button>
        <button type="button" className="btn btn-outline" onClick={cancel}>
          {i18n._('action.cancel')}
        </button>
        {remove !== null && (
          <button type="button" className="btn ml-auto text-crit" onClick={remove.run}>
            {remove.label}
          </button>
        )}
      </div>
    </>
  );
}
