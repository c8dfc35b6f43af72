import type { PostRevision, PostRevisions } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { useEffect, useState } from 'react';
import { formatFull } from '../../shared/format/times';
import { getJson } from '../../shared/http';
import { RichText } from './RichText';

interface RevisionsProps {
  mentionId: string;
  /** Asked anew when the post changes once more. */
  version: number;
}

/** What a post said before its edits, newest first. */
export function Revisions({ mentionId, version }: RevisionsProps) {
  const { i18n } = useLingui();
  const [known, setKnown] = useState<readonly PostRevision[] | 'failed' | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    getJson<PostRevisions>(`/api/mentions/${mentionId}/revisions`, stop.signal).then(
      ({ revisions }) => setKnown(revisions),
      () => !stop.signal.aborted && setKnown('failed'),
    );
    return () => stop.abort();
  }, [mentionId, version]);
  return (
    <section
      id={`revisions-${mentionId}`}
      className="mt-1.5 border-l-2 border-border-2 pl-3 text-sm text-ink-2"
      aria-label={i18n._('thread.revisions')}
      data-testid="revisions"
    >
      {known === null && <p className="text-ink-3">{i18n._('thread.revisions-loading')}</p>}
      {known === 'failed' && <p className="text-ink-3">{i18n._('thread.revisions-failed')}</p>}
      {Array.isArray(known) &&
        known.map((revision: PostRevision) => (
          <div key={revision.version} className="mb-1.5 last:mb-0">
            <p className="text-ink-3">
              {i18n._('thread.said-until', { at: formatFull(i18n.locale, revision.replacedAt) })}
            </p>
            <RichText text={revision.text} />
          </div>
        ))}
    </section>
  );
}
