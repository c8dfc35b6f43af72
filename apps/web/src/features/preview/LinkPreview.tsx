import { firstWebLink } from '@genklang/contract';
import type { MentionEntry } from '@genklang/contract';
import { Suspense, useState } from 'react';
import { useSession } from '../../live/live-context';
import { lazyPart } from '../../shared/lazy-part';

const LinkCard = lazyPart(() => import('./LinkCard'), 'LinkCard');

/** What the page behind a post's first link says of itself, where the workspace wants that shown. */
export function LinkPreview({ entry }: { entry: MentionEntry }) {
  const link = firstWebLink(entry.text);
  return link === null ? null : <Room key={link} mentionId={entry.id} link={link} />;
}

function Room({ mentionId, link }: { mentionId: string; link: string }) {
  const { linkPreviews } = useSession();
  // A thread that is open stays as it is when somebody switches previews on: cards between its posts would move it.
  const [isOn] = useState(linkPreviews);
  return isOn ? (
    <Suspense fallback={<div className="link-room" />}>
      <LinkCard mentionId={mentionId} link={link} />
    </Suspense>
  ) : null;
}
