import type { Draft } from '../composer/draft-store';
import { useLingui } from '@lingui/react';
import { useLive } from '../../live/live-context';
import { remedyText } from './remedy-text';

/** What will go with the reply, until it is taken out again. */
export function RemedyStrip({ draft }: { draft: Draft }) {
  const { i18n } = useLingui();
  const { drafts } = useLive();
  const remedy = draft.remedy ?? null;
  return remedy === null ? null : (
    <div role="status" className="promise-strip is-saved" data-testid="remedy-strip">
      <p className="min-w-48 flex-1 py-0.5 leading-4.5">
        {i18n._('remedy.goes-along')} <strong className="font-semibold">{remedyText(remedy)}</strong>{' '}
        <span className="break-words text-ink-2">{remedy.reason}</span>
      </p>
      <button
        type="button"
        className="btn btn-small ml-auto"
        onClick={() => drafts.setRemedy(draft.conversationId, null)}
        data-testid="remedy-remove"
      >
        {i18n._('remedy.remove')}
      </button>
    </div>
  );
}
