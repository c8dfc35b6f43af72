import { useLingui } from '@lingui/react';
import { Gift } from 'lucide-react';
import { useState } from 'react';
import type { Draft } from '../composer/draft-store';
import { RemedyDialog } from './RemedyDialog';

interface RemedyButtonProps {
  conversationId: string;
  /** What the reply says so far; there is nothing to give along with before it says something. */
  draft: Draft | null;
}

/** Gives something along with the reply. */
export function RemedyButton({ conversationId, draft }: RemedyButtonProps) {
  const { i18n } = useLingui();
  const [isOpen, setOpen] = useState(false);
  const label = i18n._(draft === null ? 'remedy.write-first' : 'remedy.give');
  return (
    <>
      <button
        type="button"
        className="btn btn-icon disabled:border-transparent disabled:bg-transparent"
        aria-label={label}
        title={label}
        disabled={draft === null}
        onClick={() => setOpen(true)}
        data-testid="give-remedy"
      >
        <Gift size={16} strokeWidth={1.75} aria-hidden="true" />
      </button>
      {isOpen && (
        <RemedyDialog conversationId={conversationId} given={draft?.remedy ?? null} onEnd={() => setOpen(false)} />
      )}
    </>
  );
}
