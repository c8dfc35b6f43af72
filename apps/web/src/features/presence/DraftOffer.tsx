import type { MemberSummary } from '@genklang/contract';
import { may } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { Suspense, useState } from 'react';
import { useLive, useSession } from '../../live/live-context';
import { lazyPart } from '../../shared/lazy-part';

const DraftDialog = lazyPart(() => import('./DraftDialog'), 'DraftDialog');

/** Looking at what a colleague has begun to answer, and going on with it. */
export function DraftOffer({ conversationId, colleague }: { conversationId: string; colleague: MemberSummary }) {
  const { i18n } = useLingui();
  const { takeOver } = useLive();
  const { member } = useSession();
  const [isLooking, setLooking] = useState(false);
  if (!may(member.role, 'reply.send')) {
    return null;
  }
  const take = (): void => {
    setLooking(false);
    void takeOver.take(conversationId, colleague);
  };
  return (
    <span className="ml-auto flex flex-none gap-1.5">
      <button type="button" className="btn btn-outline" onClick={() => setLooking(true)} data-testid="see-draft">
        {i18n._('take-over.see')}
      </button>
      <button
        type="button"
        className="btn btn-outline"
        onClick={take}
        aria-label={i18n._('take-over.of', { name: colleague.name })}
        data-testid="take-over"
      >
        {i18n._('take-over.take')}
      </button>
      {isLooking && (
        <Suspense fallback={null}>
          <DraftDialog {...{ conversationId, colleague, take }} close={() => setLooking(false)} />
        </Suspense>
      )}
    </span>
  );
}
