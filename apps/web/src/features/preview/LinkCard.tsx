import type { LinkPreview, LinkPreviewAnswer } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { useLive } from '../../live/live-context';
import { getJson } from '../../shared/http';
import { neutralise } from '../../shared/text/neutralise';
import { useDelayed } from '../../shared/use-delayed';

/** What was answered so far, for each session's console: a thread that is opened again draws its cards at once. */
const answered = new WeakMap<object, Map<string, LinkPreviewAnswer>>();

interface LinkCardProps {
  mentionId: string;
  link: string;
}

/**
 * Asked for when it comes into sight. The card's room is kept before it is here, and stays where there turns out to be none, so
 * that the thread never moves; only when the thread is opened again it is gone.
 */
export function LinkCard({ mentionId, link }: LinkCardProps) {
  const { i18n } = useLingui();
  const box = useRef<HTMLDivElement>(null);
  const { answer, wasKnown } = useAnswer(box, mentionId, link);
  const isSlow = useDelayed(answer === null, 150);
  if (answer !== null && answer.state !== 'ready') {
    return wasKnown ? null : <div className="link-room" />;
  }
  return (
    <div ref={box} className="link-room" aria-busy={answer === null}>
      {answer !== null && <Card preview={answer.preview} />}
      {answer === null && isSlow && (
        <div className="link-card" role="img" aria-label={i18n._('link.loading')} data-testid="link-loading">
          <div className="flex min-w-0 flex-1 flex-col gap-2 p-2.5">
            <div className="skeleton h-3 w-1/4" />
            <div className="skeleton h-3.5 w-2/3" />
            <div className="skeleton h-3 w-5/6" />
          </div>
        </div>
      )}
    </div>
  );
}

function Card({ preview }: { preview: LinkPreview }) {
  const [hasFailed, setHasFailed] = useState(false);
  const { url, title, description, siteName, pictureId } = preview;
  return (
    <a
      className="link-card"
      href={url}
      target="_blank"
      rel="noopener noreferrer nofollow"
      dir="auto"
      data-testid="link-preview"
    >
      <span className="flex min-w-0 flex-1 flex-col px-3 py-2">
        <span className="truncate text-xs text-ink-3">{neutralise(siteName)}</span>
        <span className="truncate font-medium text-ink">{neutralise(title)}</span>
        {description !== null && (
          <span className="line-clamp-2 text-sm text-ink-2 [overflow-wrap:anywhere]">{neutralise(description)}</span>
        )}
      </span>
      {pictureId !== null && !hasFailed && (
        <img src={`/api/media/${pictureId}`} alt="" decoding="async" onError={() => setHasFailed(true)} />
      )}
    </a>
  );
}

interface Answered {
  /** Null until there is one. */
  answer: LinkPreviewAnswer | null;
  /** Before the card was drawn the first time. */
  wasKnown: boolean;
}

function useAnswer(box: RefObject<HTMLDivElement | null>, mentionId: string, link: string): Answered {
  const live = useLive();
  const [known] = useState(() => answered.get(live)?.get(keyOf(mentionId, link)) ?? null);
  const [answer, setAnswer] = useState(known);
  useEffect(() => {
    if (known !== null || box.current === null) {
      return undefined;
    }
    const stop = new AbortController();
    const ask = async (): Promise<void> => {
      const found = await getJson<LinkPreviewAnswer>(`/api/mentions/${mentionId}/preview`, stop.signal);
      const all = answered.get(live) ?? new Map<string, LinkPreviewAnswer>();
      answered.set(live, all.set(keyOf(mentionId, link), found));
      setAnswer(found);
    };
    const watch = new IntersectionObserver((seen) => {
      if (seen.some(({ isIntersecting }) => isIntersecting)) {
        watch.disconnect();
        // Without an answer there is no card, and the next time it is asked for again.
        ask().catch(() => !stop.signal.aborted && setAnswer({ state: 'none' }));
      }
    });
    watch.observe(box.current);
    return () => {
      watch.disconnect();
      stop.abort();
    };
  }, [box, known, live, mentionId, link]);
  return { answer, wasKnown: known !== null };
}

function keyOf(mentionId: string, link: string): string {
  return `${mentionId} ${link}`;
}
