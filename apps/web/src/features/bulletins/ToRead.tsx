import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import { BookOpenText } from 'lucide-react';
import { useState } from 'react';
import { BulletinDialog } from './BulletinDialog';
import { useUnreadBulletins } from './use-unread-bulletins';

/** What is listed here; the others are a page away. */
const MOST_LISTED = 3;

/** What the member is to read, where they begin their day. */
export function ToRead() {
  const { i18n } = useLingui();
  const unread = useUnreadBulletins();
  const [openId, setOpenId] = useState<string | null>(null);
  return unread.length === 0 ? null : (
    <section className="rounded-lg border border-border p-3" aria-labelledby="to-read" data-testid="to-read">
      <h3 id="to-read" className="mb-1 font-semibold">
        {i18n._('bulletins.to-read', { count: unread.length })}
      </h3>
      <ul>
        {unread.slice(0, MOST_LISTED).map(({ id, title, isMandatory }) => (
          <li key={id}>
            <button
              type="button"
              className="flex min-h-8 w-full items-center gap-2 rounded-md px-1.5 text-left hover:bg-hover"
              onClick={() => setOpenId(id)}
              aria-haspopup="dialog"
              data-testid="to-read-bulletin"
            >
              <BookOpenText size={15} strokeWidth={1.75} className="flex-none text-ink-3" aria-hidden="true" />
              <span className="min-w-0 truncate">{title}</span>
              {isMandatory && <span className="label-chip flex-none text-warn">{i18n._('bulletins.mandatory')}</span>}
            </button>
          </li>
        ))}
      </ul>
      {unread.length > MOST_LISTED && (
        <Link to="/bulletins" className="btn btn-outline btn-small mt-1.5">
          {i18n._('bulletins.see-all')}
        </Link>
      )}
      {openId !== null && <BulletinDialog id={openId} onClose={() => setOpenId(null)} />}
    </section>
  );
}
