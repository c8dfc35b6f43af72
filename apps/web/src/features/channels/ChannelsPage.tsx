import type { ChannelDetail, NetworkDescriptor } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Plug, Plus } from 'lucide-react';
import { useEffect, useState } from 'react';
import { errorMessage } from '../../i18n/error-message';
import { useSession } from '../../live/live-context';
import { useLoaded } from '../../shared/use-loaded';
import { StateMessage } from '../../shared/ui/StateMessage';
import { ChannelRow } from './ChannelRow';
import { ConnectPanel } from './ConnectPanel';
import { NetworkCards } from './NetworkCards';
import { RequestProgress } from './RequestProgress';
import { SettingsFrame } from '../settings/SettingsFrame';
import { useRequest } from './use-request';
import { NotLoaded } from '../../shared/ui/NotLoaded';

const BONES = ['h-18', 'h-18', 'h-18'];

const RELOAD_EVERY_MS = 10_000;

/** Every channel of the workspace, and the way to connect another one. */
export function ChannelsPage() {
  const { i18n } = useLingui();
  const [isConnecting, setIsConnecting] = useState(false);
  return (
    <SettingsFrame
      title={i18n._('channels.title')}
      back="/"
      actions={
        !isConnecting && (
          <button
            type="button"
            className="btn btn-primary on-accent"
            onClick={() => setIsConnecting(true)}
            data-testid="connect-channel"
          >
            <Plus size={15} aria-hidden="true" />
            {i18n._('channels.connect')}
          </button>
        )
      }
    >
      <SignInReturn />
      {isConnecting ? (
        <Connecting onEnd={() => setIsConnecting(false)} />
      ) : (
        <ChannelList onConnect={() => setIsConnecting(true)} />
      )}
    </SettingsFrame>
  );
}

/** The person is back from a network's own page: how it went. */
function SignInReturn() {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const { request: requestId, problem } = useSearch({ from: '/member/settings/channels' });
  const watched = useRequest(requestId ?? null);
  const result = watched.request?.result;
  useEffect(() => {
    if (result?.kind === 'connected') {
      void navigate({
        to: '/settings/channels/$channelId',
        params: { channelId: result.channelId },
        replace: true,
      });
    }
  }, [result, navigate]);
  if (problem !== undefined) {
    return (
      <p role="alert" className="mb-4 text-sm text-crit">
        {i18n._('request.failed-expired')}
      </p>
    );
  }
  return requestId === undefined ? null : (
    <div className="mb-4">
      <RequestProgress watched={watched} />
    </div>
  );
}

function ChannelList({ onConnect }: { onConnect(): void }) {
  const { i18n } = useLingui();
  const { channels } = useSession();
  const { data, failure, reload } = useLoaded<ChannelDetail[]>('/api/channels', {
    key: channels,
    everyMs: RELOAD_EVERY_MS,
  });
  if (data === null) {
    return <NotLoaded failure={failure} title={i18n._('channels.failed')} bones={BONES} onRetry={reload} />;
  }
  if (data.length === 0) {
    return (
      <StateMessage
        icon={Plug}
        title={i18n._('channels.none')}
        action={
          <button type="button" className="btn btn-primary on-accent" onClick={onConnect}>
            {i18n._('channels.connect')}
          </button>
        }
      >
        {i18n._('channels.none-why')}
      </StateMessage>
    );
  }
  return (
    <ul className="flex flex-col gap-2.5" data-testid="channel-list">
      {data.map((channel) => (
        <ChannelRow key={channel.summary.id} channel={channel} />
      ))}
    </ul>
  );
}

function Connecting({ onEnd }: { onEnd(): void }) {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const { data: networks, failure } = useLoaded<NetworkDescriptor[]>('/api/networks');
  const [chosen, choose] = useState<NetworkDescriptor | null>(null);
  if (chosen !== null) {
    return (
      <section aria-label={i18n._('connect.title', { network: chosen.name })}>
        <h2 className="mb-4 text-md font-semibold">{i18n._('connect.title', { network: chosen.name })}</h2>
        <ConnectPanel
          network={chosen}
          channel={null}
          onCancel={() => choose(null)}
          onConnected={(channelId) => void navigate({ to: '/settings/channels/$channelId', params: { channelId } })}
        />
      </section>
    );
  }
  return (
    <section aria-label={i18n._('connect.choose')}>
      <div className="mb-4 flex items-center justify-between">
        <h2 className="text-md font-semibold">{i18n._('connect.choose')}</h2>
        <button type="button" className="btn btn-outline" onClick={onEnd}>
          {i18n._('action.cancel')}
        </button>
      </div>
      {failure !== null && networks === null && <p role="alert">{errorMessage(failure)}</p>}
      <NetworkCards networks={networks ?? []} onChoose={choose} />
    </section>
  );
}
