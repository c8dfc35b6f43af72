import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import { BookOpenText } from 'lucide-react';
import { useState } from 'react';
import { useSession } from '../../live/live-context';
import { useNow } from '../../shared/use-now';
import { BulletinDialog } from './BulletinDialog';
import { greetingOf } from './greeting';
import { useUnreadBulletins } from './use-unread-bulletins';

/** What is listed here; the others are a page away. */
const MOST_LISTED = 3;

/** A greeting by the hour, and what the member is to read. */
export function Welcome() {
  const { i18n } = useLingui();
  const { member } = useSession();
  const unread = useUnreadBulletins();
  const [openId, setOpenId] = useState<string | null>(null);
  const greeting = greetingOf(useNow().getHours());
  const [firstName] = member.name.split(' ');
  return (
    <section className="flex flex-none flex-col gap-2 px-6 pt-5" aria-labelledby="welcome" data-testid="welcome">
      <p id="welcome" className="text-lg font-semibold tracking-[-0.015em]">
        {i18n._(`greeting.${greeting}`, { name: firstName })}
      </p>
      {unread.length > 0 && (
        <>
          <p className="text-ink-2">{i18n._('bulletins.to-read', { count: unread.length })}</p>
          <ul className="-mx-2 max-w-120">
            {unread.slice(0, MOST_LISTED).map(({ id, title, isMandatory }) => (
              <li key={id}>
                <button
                  type="button"
                  className="flex min-h-8 w-full items-center gap-2 rounded-lg px-2 text-left hover:bg-hover"
                  onClick={() => setOpenId(id)}
                  aria-haspopup="dialog"
                  data-testid="welcome-bulletin"
                >
                  <BookOpenText size={15} strokeWidth={1.75} className="flex-none text-ink-3" aria-hidden="true" />
                  <span className="min-w-0 truncate font-medium">{title}</span>
                  {isMandatory && (
                    <span className="label-chip flex-none text-warn">{i18n._('bulletins.mandatory')}</span>
                  )}
                </button>
              </li>
            ))}
          </ul>
          {unread.length > MOST_LISTED && (
            <Link to="/bulletins" className="btn btn-outline btn-small self-start">
              {i18n._('bulletins.see-all')}
            </Link>
          )}
        </>
      )}
      {openId !== null && <BulletinDialog id={openId} onClose={() => setOpenId(null)} />}
    </section>
  );
}
