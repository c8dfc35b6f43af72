import type { CustomerDetail, CustomerNote } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import { Plus, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { errorMessage } from '../../i18n/error-message';
import { useLive } from '../../live/live-context';
import { formatDate } from '../../shared/format/times';
import { neutralise } from '../../shared/text/neutralise';
import { CustomerNoteForm } from './CustomerNoteForm';
import { useMayChangeCustomers } from './use-customer';

interface CustomerNotesProps {
  customer: CustomerDetail;
  /** The post that a new note is about. */
  mentionId: string | null;
}

/** Short facts about a customer, and a line to write another one. */
export function CustomerNotes({ customer, mentionId }: CustomerNotesProps) {
  const { i18n } = useLingui();
  const mayChange = useMayChangeCustomers();
  const [isWriting, setWriting] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const end = (): void => {
    setWriting(false);
    // The button is there again after the next render only.
    setTimeout(() => opener.current?.focus(), 0);
  };
  return (
    <div data-testid="customer-notes">
      {customer.notes.length === 0 && !mayChange && <p className="text-ink-3">{i18n._('customer.no-notes')}</p>}
      <ul className="grid gap-2">
        {customer.notes.map((note) => (
          <NoteLine key={note.id} note={note} customer={customer} mayRemove={mayChange} />
        ))}
      </ul>
      {mayChange &&
        (isWriting ? (
          <CustomerNoteForm customerId={customer.id} mentionId={mentionId} onEnd={end} />
        ) : (
          <button
            ref={opener}
            type="button"
            className={`btn btn-outline min-h-6 gap-1 px-2 text-xs ${customer.notes.length > 0 ? 'mt-2' : ''}`}
            onClick={() => setWriting(true)}
            data-testid="write-customer-note"
          >
            <Plus size={12} aria-hidden="true" />
            {i18n._('customer.remember')}
          </button>
        ))}
    </div>
  );
}

interface NoteLineProps {
  note: CustomerNote;
  customer: CustomerDetail;
  mayRemove: boolean;
}

function NoteLine({ note, customer, mayRemove }: NoteLineProps) {
  const { i18n } = useLingui();
  const { connection, customers, toasts } = useLive();
  const remove = async (): Promise<void> => {
    const outcome = await connection.request('customer.remove-note', { noteId: note.id });
    if (outcome.ok) {
      customers.put({ ...customer, notes: customer.notes.filter(({ id }) => id !== note.id) });
    } else {
      toasts.show({ message: errorMessage(outcome.code, outcome.errorId), tone: 'problem' });
    }
  };
  return (
    <li className="flex items-start gap-2 leading-4.5" data-testid="customer-note">
      <div className="min-w-0 flex-1">
        <p className="break-words" dir="auto">
          {neutralise(note.text)}
        </p>
        <p className="text-xs text-ink-3">
          {i18n._('customer.note-line', {
            name: note.by.name,
            date: formatDate(i18n.locale, note.createdAt),
            until: formatDate(i18n.locale, note.expiresAt),
          })}
          {note.source !== null && (
            <>
              {' · '}
              <Link
                to="/conversations/$conversationId"
                params={{ conversationId: note.source.conversationId }}
                search={{ entry: note.source.mentionId }}
                className="text-accent underline"
              >
                {i18n._('customer.note-source')}
              </Link>
            </>
          )}
        </p>
      </div>
      {mayRemove && (
        <button
          type="button"
          className="btn btn-icon h-6 w-6 flex-none"
          aria-label={i18n._('customer.forget', { text: note.text })}
          onClick={() => void remove()}
          data-testid="forget-note"
        >
          <Trash2 size={14} aria-hidden="true" />
        </button>
      )}
    </li>
  );
}
