import { may } from '@genklang/contract';
import type { BulletinPage, BulletinSummary } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import { ArrowLeft, BookOpenText, Plus } from 'lucide-react';
import { useState } from 'react';
import { useSession } from '../../live/live-context';
import { NotLoaded } from '../../shared/ui/NotLoaded';
import { StateMessage } from '../../shared/ui/StateMessage';
import { useLoaded } from '../../shared/use-loaded';
import { ConnectionBanner } from '../connection/ConnectionBanner';
import { PageFoot } from '../settings/PageFoot';
import { BulletinCard } from './BulletinCard';
import { BulletinEditor } from './BulletinEditor';

const BONES = ['h-36', 'h-36', 'h-36'];
/** Who has read what changes without a word to those who look on. */
const RELOAD_EVERY_MS = 30_000;

type Edited = BulletinSummary | 'new' | null;

/** News for everybody, the newest first. */
export function BulletinsPage() {
  const { i18n } = useLingui();
  const mayWrite = may(useSession().member.role, 'bulletin.administer');
  const [edited, setEdited] = useState<Edited>(null);
  return (
    <div className="flex h-dvh flex-col bg-surface">
      <ConnectionBanner />
      <header className="flex min-h-15 flex-none items-center gap-2.5 border-b border-border px-3 md:px-5">
        <Link to="/" className="btn btn-icon" aria-label={i18n._('action.back')} data-testid="back">
          <ArrowLeft size={18} aria-hidden="true" />
        </Link>
        <h1 className="min-w-0 flex-1 truncate text-lg font-semibold tracking-[-0.015em]">{i18n._('nav.bulletins')}</h1>
        {mayWrite && edited === null && <NewButton open={() => setEdited('new')} />}
      </header>
      <main className="min-h-0 flex-1 overflow-y-auto">
        <div className="max-w-180 px-4 py-5 md:px-8">
          {edited === null ? (
            <Bulletins before={null} edit={mayWrite ? setEdited : null} />
          ) : (
            <BulletinEditor bulletin={edited === 'new' ? null : edited} done={() => setEdited(null)} />
          )}
        </div>
      </main>
      <PageFoot />
    </div>
  );
}

function NewButton({ open }: { open(): void }) {
  const { i18n } = useLingui();
  return (
    <button type="button" className="btn btn-primary on-accent" onClick={open} data-testid="new-bulletin">
      <Plus size={15} aria-hidden="true" />
      {i18n._('bulletins.new')}
    </button>
  );
}

interface BulletinsProps {
  /** The bulletin before which the page begins; null for the first page. */
  before: string | null;
  /** Null for those who write none. */
  edit: ((edited: Edited) => void) | null;
}

/** A page of them, and below it the next one once it is asked for. */
function Bulletins({ before, edit }: BulletinsProps) {
  const { i18n } = useLingui();
  const { unreadBulletins } = useSession();
  const [isFurther, setFurther] = useState(false);
  const { data, failure, reload } = useLoaded<BulletinPage>(
    before === null ? '/api/bulletins' : `/api/bulletins?before=${before}`,
    { key: unreadBulletins, everyMs: RELOAD_EVERY_MS },
  );
  if (data === null) {
    return <NotLoaded failure={failure} title={i18n._('bulletins.failed')} bones={BONES} onRetry={reload} />;
  }
  if (before === null && data.items.length === 0) {
    return <NoBulletins write={edit === null ? null : () => edit('new')} />;
  }
  return (
    <div className="flex flex-col gap-3" data-testid="bulletins">
      {data.items.map((bulletin) => (
        <BulletinCard key={bulletin.id} {...{ bulletin, reload }} edit={edit === null ? null : () => edit(bulletin)} />
      ))}
      {data.before !== null &&
        (isFurther ? (
          <Bulletins key={data.before} before={data.before} edit={edit} />
        ) : (
          <button type="button" className="btn btn-outline self-center" onClick={() => setFurther(true)}>
            {i18n._('bulletins.older')}
          </button>
        ))}
    </div>
  );
}

function NoBulletins({ write }: { write: (() => void) | null }) {
  const { i18n } = useLingui();
  const action =
    write === null ? (
      <Link to="/" className="btn btn-outline">
        {i18n._('page.to-inbox')}
      </Link>
    ) : (
      <button type="button" className="btn btn-outline" onClick={write} data-testid="first-bulletin">
        {i18n._('bulletins.write-first')}
      </button>
    );
  return (
    <StateMessage icon={BookOpenText} title={i18n._('bulletins.none')} action={action}>
      {i18n._(write === null ? 'bulletins.none-why' : 'bulletins.none-write')}
    </StateMessage>
  );
}
