import type { MentionEntry, PostMetrics } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { Eye, Heart, MessageCircle, Repeat2, Star } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { Suspense, useState } from 'react';
import { useChannel } from '../../live/live-context';
import { formatCount } from '../../shared/format/numbers';
import { handleText } from '../../shared/format/handle';
import { safeHref } from '../../shared/text/linkify';
import { neutralise } from '../../shared/text/neutralise';
import { lazyPart } from '../../shared/lazy-part';
import { Avatar } from '../../shared/ui/Avatar';
import { EditedMark } from './EditedMark';
import { MediaList } from './MediaList';
import { MessageHead } from './MessageHead';
import { ParentLine } from './ParentLine';
import { LinkPreview } from '../preview/LinkPreview';
import { SentimentControl } from '../sentiment/SentimentControl';
import { WatchButton } from '../stock/WatchButton';
import { RichText } from './RichText';
import { entryClass } from './thread-places';
import type { ThreadPlace } from './thread-places';

const QuoteCard = lazyPart(() => import('./QuoteCard'), 'QuoteCard');
const Revisions = lazyPart(() => import('./Revisions'), 'Revisions');

interface MentionMessageProps {
  entry: MentionEntry;
  channelId: string;
  isCustomer: boolean;
  place: ThreadPlace;
  isMarked: boolean;
}

/** A post that reached us; other people in the thread stand a little to the side, and are named as such. */
export function MentionMessage({ entry, channelId, isCustomer, place, isMarked }: MentionMessageProps) {
  const { i18n } = useLingui();
  const [showsRevisions, setShowsRevisions] = useState(false);
  const name = neutralise(entry.author.name);
  const role = isCustomer ? handleText(entry.author.handle) : i18n._('thread.other-customer');
  return (
    <article
      className={entryClass('flex gap-2.5', place, isMarked)}
      tabIndex={-1}
      aria-label={i18n._(isCustomer ? 'thread.customer-says' : 'thread.other-says', { name })}
      data-testid={isCustomer ? 'mention' : 'mention-other'}
      data-entry-id={entry.id}
    >
      <Avatar name={entry.author.name} size={isCustomer ? 32 : 26} />
      <div className="min-w-0 flex-1">
        <MessageHead name={name} role={role} at={entry.at} href={safeHref(entry.url)} entryId={entry.id}>
          {entry.isEdited && !entry.isDeleted && (
            <EditedMark
              mentionId={entry.id}
              isOpen={showsRevisions}
              onToggle={() => setShowsRevisions((isShown) => !isShown)}
            />
          )}
          {entry.visibility === 'private' && <span className="flex-none">· {i18n._('thread.private')}</span>}
        </MessageHead>
        <ParentLine parent={place.parent} />
        {entry.isDeleted ? <Deleted /> : <Content {...{ entry, channelId, showsRevisions }} />}
        <div className="mt-1 flex flex-wrap items-center gap-x-3.5 gap-y-1 text-sm text-ink-3 tabular-nums">
          {!entry.isDeleted && <SentimentControl entry={entry} place="thread" />}
          <Metrics metrics={entry.metrics} />
          {isCustomer && !entry.isDeleted && <WatchButton text={entry.text} />}
        </div>
      </div>
    </article>
  );
}

/** The marked place of a post that is gone, and what has become of it here. */
function Deleted() {
  const { i18n } = useLingui();
  return (
    <p className="rounded-lg border border-dashed border-border-2 px-3 py-2 text-sm text-ink-3">
      {i18n._('thread.deleted')} {i18n._('thread.deleted-policy')}
    </p>
  );
}

interface ContentProps extends Pick<MentionMessageProps, 'entry' | 'channelId'> {
  showsRevisions: boolean;
}

function Content({ entry, channelId, showsRevisions }: ContentProps) {
  const network = useChannel(channelId)?.networkName ?? '';
  return (
    <>
      {entry.rating !== null && <Stars rating={entry.rating} />}
      <RichText text={entry.text} language={entry.language} evidence={entry.sentiment.evidence} />
      <MediaList media={entry.media} post={{ url: entry.url, network }} />
      <LinkPreview entry={entry} />
      <Suspense>
        {entry.quoted !== null && <QuoteCard quoted={entry.quoted} />}
        {showsRevisions && <Revisions mentionId={entry.id} version={entry.version} />}
      </Suspense>
    </>
  );
}

/** The stars of a review, said once for those who cannot see them. */
function Stars({ rating }: { rating: number }) {
  const { i18n } = useLingui();
  return (
    <p className="mb-0.5 flex gap-0.5 text-warn" role="img" aria-label={i18n._('thread.stars', { rating })}>
      {[1, 2, 3, 4, 5].map((star) => (
        <Star key={star} size={14} fill={star <= rating ? 'currentColor' : 'none'} aria-hidden="true" />
      ))}
    </p>
  );
}

const METRICS = [
  ['views', Eye],
  ['reposts', Repeat2],
  ['replies', MessageCircle],
  ['likes', Heart],
] as const satisfies readonly (readonly [keyof PostMetrics, LucideIcon])[];

function Metrics({ metrics }: { metrics: PostMetrics }) {
  const { i18n } = useLingui();
  const known = METRICS.filter(([name]) => (metrics[name] ?? 0) > 0);
  return (
    <>
      {known.map(([name, Icon]) => (
        <span key={name} className="inline-flex items-center gap-1" title={i18n._(`metric.${name}`)}>
          <Icon size={13} strokeWidth={1.75} aria-hidden="true" />
          <span className="sr-only">{i18n._(`metric.${name}`)}</span>
          {formatCount(i18n.locale, metrics[name] ?? 0)}
        </span>
      ))}
    </>
  );
}
