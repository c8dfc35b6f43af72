import type { ChannelLedger, NetworkDescriptor } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { useNavigate, useParams } from '@tanstack/react-router';
import { CircleAlert } from 'lucide-react';
import { useState } from 'react';
import { errorMessage } from '../../i18n/error-message';
import { useSession } from '../../live/live-context';
import { StateMessage } from '../../shared/ui/StateMessage';
import { useLoaded } from '../../shared/use-loaded';
import { useNow } from '../../shared/use-now';
import { continuitySentence } from '../continuity/continuity-sentence';
import { BudgetPanel } from './BudgetPanel';
import { ChannelActions } from './ChannelActions';
import { ChannelFacts } from './ChannelFacts';
import { ConnectPanel } from './ConnectPanel';
import { HealthChip } from './HealthChip';
import { HealthHistory, HolesTable } from './LedgerTables';
import { ListenForm } from './ListenForm';
import { SettingsFrame } from '../settings/SettingsFrame';
import { StreamBars } from './StreamBars';

const RELOAD_EVERY_MS = 5_000;

type Task = 'reconnect' | 'listen' | null;

/** One channel: its ledger, what it costs, and what can be done about it. */
export function ChannelPage() {
  const { i18n } = useLingui();
  const { channelId } = useParams({ from: '/member/settings/channels/$channelId' });
  const { channels } = useSession();
  const { data, failure, reload } = useLoaded<ChannelLedger>(`/api/channels/${channelId}/ledger`, {
    key: channels,
    everyMs: RELOAD_EVERY_MS,
  });
  const { data: networks } = useLoaded<NetworkDescriptor[]>('/api/networks');
  const [task, setTask] = useState<Task>(null);
  const network = networks?.find((candidate) => candidate.id === data?.channel.summary.network);
  if (data === null) {
    return (
      <SettingsFrame title={i18n._('channels.title')} back="/settings/channels">
        {failure === null ? (
          <div className="skeleton h-48 rounded-lg" aria-busy="true" />
        ) : (
          <StateMessage icon={CircleAlert} title={i18n._('channels.failed')} isProblem>
            {errorMessage(failure)}
          </StateMessage>
        )}
      </SettingsFrame>
    );
  }
  return (
    <SettingsFrame
      title={`${data.channel.summary.name}, ${data.channel.summary.networkName}`}
      back="/settings/channels"
    >
      {task === null && <Ledger ledger={data} network={network} onTask={setTask} onChanged={reload} />}
      {task === 'reconnect' && network !== undefined && (
        <ConnectPanel
          network={network}
          channel={data.channel}
          onCancel={() => setTask(null)}
          onConnected={() => {
            setTask(null);
            reload();
          }}
        />
      )}
      {task === 'listen' && <Listening ledger={data} onEnd={() => setTask(null)} />}
    </SettingsFrame>
  );
}

interface LedgerProps {
  ledger: ChannelLedger;
  network: NetworkDescriptor | undefined;
  onTask(task: Task): void;
  onChanged(): void;
}

function Ledger({ ledger, network, onTask, onChanged }: LedgerProps) {
  const { i18n } = useLingui();
  const now = useNow();
  const { channel } = ledger;
  const { status, statusReason } = channel.summary;
  return (
    <div className="flex flex-col gap-6" data-testid="channel-page" data-status={status}>
      <section className="flex flex-col gap-2">
        <div className="flex flex-wrap items-center gap-2">
          <HealthChip status={status} reason={statusReason} />
          <p className="font-medium" data-testid="continuity-sentence">
            {continuitySentence(i18n, channel.continuity, now)}
          </p>
        </div>
        {statusReason !== null && <p className="text-sm text-ink-2">{i18n._(`reason.${statusReason}`)}</p>}
        {channel.lastError !== null && (
          <p className="text-sm text-ink-3" data-testid="last-error">
            {i18n._('channel.last-error', { error: channel.lastError })}
          </p>
        )}
      </section>
      <ChannelActions
        channel={channel}
        canListen={network?.hasSearch === true && channel.summary.purpose === 'account'}
        onReconnect={() => onTask('reconnect')}
        onListen={() => onTask('listen')}
        onChanged={onChanged}
      />
      <StreamBars ledger={ledger} />
      <HolesTable holes={ledger.holes} />
      <BudgetPanel ledger={ledger} hasPrices={network?.pricing != null} onChanged={onChanged} />
      <ChannelFacts channel={channel} />
      <HealthHistory ledger={ledger} />
    </div>
  );
}

function Listening({ ledger, onEnd }: { ledger: ChannelLedger; onEnd(): void }) {
  const navigate = useNavigate();
  return (
    <ListenForm
      account={ledger.channel}
      onCancel={onEnd}
      onAdded={(channelId) => {
        onEnd();
        void navigate({ to: '/settings/channels/$channelId', params: { channelId } });
      }}
    />
  );
}
