import type { ChannelDetail } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { Ear, PauseCircle, Play, PlugZap, Stethoscope, Unplug } from 'lucide-react';
import { AlertDialog } from 'radix-ui';
import { useState } from 'react';
import { errorMessage } from '../../i18n/error-message';
import { useLive } from '../../live/live-context';
import { RequestProgress } from './RequestProgress';
import { useRequest } from './use-request';

interface ChannelActionsProps {
  channel: ChannelDetail;
  canListen: boolean;
  onReconnect(): void;
  onListen(): void;
  onChanged(): void;
}

type Change = 'channel.pause' | 'channel.resume' | 'channel.disconnect';

/** What can be done about a channel now. */
export function ChannelActions({ channel, canListen, onReconnect, onListen, onChanged }: ChannelActionsProps) {
  const { i18n } = useLingui();
  const { connection, toasts } = useLive();
  const [requestId, setRequestId] = useState<string | null>(null);
  const watched = useRequest(requestId);
  const { id: channelId, status, purpose } = channel.summary;
  const isAccount = purpose === 'account';
  const refuse = (code: Parameters<typeof errorMessage>[0], errorId?: string): void =>
    void toasts.show({ message: errorMessage(code, errorId), tone: 'problem' });
  const apply = async (change: Change): Promise<void> => {
    const outcome = await connection.request(change, { channelId });
    if (outcome.ok) {
      onChanged();
    } else {
      refuse(outcome.code, outcome.errorId);
    }
  };
  const test = async (): Promise<void> => {
    setRequestId(null);
    const outcome = await connection.request('channel.test', { channelId });
    if (outcome.ok) {
      setRequestId(outcome.data.id);
    } else {
      refuse(outcome.code, outcome.errorId);
    }
  };
  return (
    <section className="flex flex-col gap-3">
      <div className="flex flex-wrap gap-2">
        {status !== 'disconnected' && (
          <Action icon={Stethoscope} testId="test-channel" label={i18n._('channel.test')} onRun={() => void test()} />
        )}
        {status === 'paused' ? (
          <Action
            icon={Play}
            testId="resume-channel"
            label={i18n._('channel.resume')}
            onRun={() => void apply('channel.resume')}
          />
        ) : (
          status !== 'disconnected' && (
            <Action
              icon={PauseCircle}
              testId="pause-channel"
              label={i18n._('channel.pause')}
              onRun={() => void apply('channel.pause')}
            />
          )
        )}
        {isAccount && (
          <Action icon={PlugZap} testId="reconnect-channel" label={i18n._('channel.reconnect')} onRun={onReconnect} />
        )}
        {canListen && <Action icon={Ear} testId="listen" label={i18n._('channel.listen')} onRun={onListen} />}
        {status !== 'disconnected' && (
          <Disconnect name={channel.summary.name} onConfirm={() => void apply('channel.disconnect')} />
        )}
      </div>
      {requestId !== null && <RequestProgress watched={watched} />}
    </section>
  );
}

interface ActionProps {
  icon: typeof Play;
  label: string;
  testId: string;
  onRun(): void;
}

function Action({ icon: Icon, label, testId, onRun }: ActionProps) {
  return (
    <button type="button" className="btn btn-outline" onClick={onRun} data-testid={testId}>
      <Icon size={15} aria-hidden="true" />
      {label}
    </button>
  );
}

/** Asks first, and says what stays. */
function Disconnect({ name, onConfirm }: { name: string; onConfirm(): void }) {
  const { i18n } = useLingui();
  return (
    <AlertDialog.Root>
      <AlertDialog.Trigger className="btn btn-outline text-crit" data-testid="disconnect-channel">
        <Unplug size={15} aria-hidden="true" />
        {i18n._('channel.disconnect')}
      </AlertDialog.Trigger>
      <AlertDialog.Portal>
        <AlertDialog.Overlay className="fixed inset-0 bg-overlay" />
        <AlertDialog.Content className="fixed top-1/2 left-1/2 w-[min(26rem,calc(100vw-2rem))] -translate-1/2 rounded-lg border border-border bg-surface p-5 shadow-2">
          <AlertDialog.Title className="text-md font-semibold">
            {i18n._('channel.disconnect-ask', { name })}
          </AlertDialog.Title>
          <AlertDialog.Description className="mt-1.5 text-sm text-ink-2">
            {i18n._('channel.disconnect-why')}
          </AlertDialog.Description>
          <div className="mt-4 flex justify-end gap-2">
            <AlertDialog.Cancel className="btn btn-outline">{i18n._('action.cancel')}</AlertDialog.Cancel>
            <AlertDialog.Action
              className="btn btn-outline text-crit"
              onClick={onConfirm}
              data-testid="confirm-disconnect"
            >
              {i18n._('channel.disconnect')}
            </AlertDialog.Action>
          </div>
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
