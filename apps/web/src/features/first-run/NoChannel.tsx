import { may } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import { Plug } from 'lucide-react';
import { useSession } from '../../live/live-context';
import { StateMessage } from '../../shared/ui/StateMessage';
import { useSamples } from './use-samples';

/** What stands in the list's place while nothing can arrive: the two ways on, for those who may take them. */
export function NoChannel() {
  const { i18n } = useLingui();
  const { member } = useSession();
  const { add, isBusy } = useSamples();
  if (!may(member.role, 'channel.administer')) {
    return (
      <StateMessage icon={Plug} title={i18n._('first-run.no-channel')}>
        {i18n._('first-run.ask-admin')}
      </StateMessage>
    );
  }
  return (
    <StateMessage
      icon={Plug}
      title={i18n._('first-run.no-channel')}
      action={
        <div className="flex flex-wrap justify-center gap-2">
          <Link to="/settings/channels" className="btn btn-primary on-accent" data-testid="connect-first">
            {i18n._('first-run.connect')}
          </Link>
          <button
            type="button"
            className="btn btn-outline"
            onClick={() => void add()}
            disabled={isBusy}
            data-testid="add-samples"
          >
            {i18n._(isBusy ? 'first-run.adding-samples' : 'first-run.try-samples')}
          </button>
        </div>
      }
    >
      {i18n._('first-run.no-channel-why')}
    </StateMessage>
  );
}
