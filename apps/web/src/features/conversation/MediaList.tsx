import type { PostMedia } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { ExternalLink, ImageOff, Play, Volume2 } from 'lucide-react';
import { Suspense, useState } from 'react';
import { lazyPart } from '../../shared/lazy-part';
import { safeHref } from '../../shared/text/linkify';
import { neutralise } from '../../shared/text/neutralise';

const MediaDialog = lazyPart(() => import('./MediaDialog'), 'MediaDialog');

interface MediaListProps {
  media: readonly PostMedia[];
  /** Where the post lies: films and sounds are played there, not here. */
  post: { url: string | null; network: string };
}

/** What a post shows beside its words. Each picture has its room before it is here, so that nothing moves when it comes. */
export function MediaList({ media, post }: MediaListProps) {
  const { i18n } = useLingui();
  const [opened, setOpened] = useState<PostMedia | null>(null);
  const moving = media.find(({ kind }) => kind !== 'image');
  if (media.length === 0) {
    return null;
  }
  return (
    <>
      <ul className="mt-2 flex flex-wrap gap-2" aria-label={i18n._('media.list')}>
        {media.map((item) => (
          <li key={item.id} style={roomFor(item, media.length === 1)}>
            <MediaItem item={item} onOpen={() => setOpened(item)} />
          </li>
        ))}
      </ul>
      {moving !== undefined && <PlayLink kind={moving.kind} {...post} />}
      <Suspense>{opened !== null && <MediaDialog item={opened} onClose={() => setOpened(null)} />}</Suspense>
    </>
  );
}

function PlayLink({ kind, url, network }: { kind: PostMedia['kind']; url: string | null; network: string }) {
  const { i18n } = useLingui();
  const href = safeHref(url);
  return href === null ? null : (
    <a
      href={href}
      target="_blank"
      rel="noopener noreferrer nofollow"
      className="mt-1 inline-flex min-h-6 items-center gap-1 text-sm text-accent hover:underline"
      data-testid="play-there"
    >
      {i18n._(`media.open-${kind}`, { network })}
      <ExternalLink size={12} strokeWidth={1.75} aria-hidden="true" />
    </a>
  );
}

interface MediaItemProps {
  item: PostMedia;
  onOpen(): void;
}

function MediaItem({ item, onOpen }: MediaItemProps) {
  const { i18n } = useLingui();
  const [attempt, setAttempt] = useState(0);
  const [hasFailed, setHasFailed] = useState(false);
  const description = item.altText === null ? null : neutralise(item.altText);
  const words = `${i18n._(`media.${item.kind}`)} · ${description ?? i18n._('media.no-description')}`;
  if (!item.hasPicture) {
    return (
      <p className="chip" data-testid="medium">
        <Volume2 size={13} aria-hidden="true" />
        {words}
      </p>
    );
  }
  return (
    <figure data-testid="medium">
      {hasFailed ? (
        <div className="media-box flex flex-col items-center justify-center gap-1.5 p-2 text-center text-sm text-ink-3">
          <ImageOff size={18} strokeWidth={1.75} aria-hidden="true" />
          {i18n._('media.failed')}
          <button
            type="button"
            className="btn btn-small btn-outline"
            onClick={() => {
              setAttempt(attempt + 1);
              setHasFailed(false);
            }}
          >
            {i18n._('media.retry')}
          </button>
        </div>
      ) : (
        <button
          type="button"
          className="media-box"
          onClick={onOpen}
          aria-label={i18n._('media.enlarge', { description: words })}
        >
          <img
            src={pictureUrl(item.id, attempt)}
            alt={description ?? ''}
            loading="lazy"
            decoding="async"
            onError={() => setHasFailed(true)}
          />
          {item.kind !== 'image' && (
            <span className="media-sign">
              <Play size={13} fill="currentColor" aria-hidden="true" />
              {i18n._(`media.${item.kind}`)}
            </span>
          )}
        </button>
      )}
      <figcaption className="mt-0.5 line-clamp-2 text-xs text-ink-3" title={description ?? undefined}>
        {description ?? i18n._('media.no-description')}
      </figcaption>
    </figure>
  );
}

function pictureUrl(id: string, attempt: number): string {
  return attempt === 0 ? `/api/media/${id}` : `/api/media/${id}?again=${attempt}`;
}

/** As wide as fits the picture's proportions into a modest height; very flat and very tall ones are cut. */
function roomFor({ width, height, hasPicture }: PostMedia, isAlone: boolean): React.CSSProperties | undefined {
  if (!hasPicture) {
    return undefined;
  }
  const ratio = width === null || height === null ? 4 / 3 : Math.min(Math.max(width / height, 0.5), 3);
  const tallest = isAlone ? 15 : 9;
  return {
    width: `min(100%, ${(tallest * ratio).toFixed(3)}rem)`,
    '--media-ratio': ratio.toFixed(4),
  } as React.CSSProperties;
}
