import { useLingui } from '@lingui/react';

interface EditedMarkProps {
  mentionId: string;
  isOpen: boolean;
  onToggle(): void;
}

/** Says that a post was edited, and opens what it said before. */
export function EditedMark({ mentionId, isOpen, onToggle }: EditedMarkProps) {
  const { i18n } = useLingui();
  return (
    <button
      type="button"
      className="-my-1 min-h-6 flex-none underline decoration-dotted underline-offset-2 hover:text-accent"
      aria-expanded={isOpen}
      aria-controls={isOpen ? `revisions-${mentionId}` : undefined}
      onClick={onToggle}
      data-testid="edited"
    >
      {i18n._('thread.edited')}
    </button>
  );
}
