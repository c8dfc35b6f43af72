import { may } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { FlaskConical } from 'lucide-react';
import { useSession } from '../../live/live-context';
import { useSamples } from './use-samples';

/** Says that what is shown is made up, and takes it away. */
export function SampleStrip() {
  const { i18n } = useLingui();
  const { channels, member } = useSession();
  const { remove, isBusy } = useSamples();
  if (!channels.some((channel) => channel.isSample)) {
    return null;
  }
  return (
    <div
      className="flex flex-none items-center gap-2 border-b border-border bg-warn-soft px-4 py-1 text-sm"
      data-testid="sample-strip"
    >
      <FlaskConical size={14} className="flex-none text-warn" aria-hidden="true" />
      <span className="min-w-0 flex-1">{i18n._('samples.strip')}</span>
      {may(member.role, 'channel.administer') && (
        <button
          type="button"
          className="btn btn-small btn-outline"
          onClick={() => void remove()}
          disabled={isBusy}
          data-testid="remove-samples"
        >
          {i18n._('samples.remove')}
        </button>
      )}
    </div>
  );
}
