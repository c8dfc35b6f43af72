import type { ChannelDetail, NetworkDescriptor, SettingsField } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { ChevronDown } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { CostEstimate } from './CostEstimate';
import { FieldInput } from './FieldInput';
import { wordsOf } from './form-state';
import { RequestProgress } from './RequestProgress';
import { useConnectForm } from './use-connect-form';
import type { ConnectForm } from './use-connect-form';

interface ConnectPanelProps {
  network: NetworkDescriptor;
  channel: ChannelDetail | null;
  onConnected(channelId: string): void;
  onCancel(): void;
}

/** The form that connects an account, drawn from its network's descriptor. */
export function ConnectPanel({ network, channel, onConnected, onCancel }: ConnectPanelProps) {
  const form = useConnectForm({ network, channel, onConnected });
  const box = useRef<HTMLFormElement>(null);
  useFirstProblem(form, box);
  const isReconnect = channel !== null;
  const plain = network.settings.filter((field) => !field.isAdvanced);
  const advanced = network.settings.filter((field) => field.isAdvanced);
  const draw = (fields: typeof plain) =>
    fields.map((field) => (
      <FieldInput
        key={field.name}
        field={field}
        value={form.values[field.name] ?? ''}
        problem={form.problems[field.name]}
        keepsWhenEmpty={isReconnect}
        onChange={(value) => form.write(field.name, value)}
      />
    ));
  return (
    <form
      ref={box}
      className="flex max-w-160 flex-col gap-4"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        form.submit();
      }}
      data-testid="connect-form"
    >
      <Honesty network={network} />
      <SignInChoice network={network} form={form} />
      {draw(form.signIn?.fields ?? [])}
      {draw(plain)}
      {!isReconnect && <Reading network={network} form={form} />}
      <Advanced fields={advanced} form={form} draw={draw} />
      {form.problems[''] !== undefined && (
        <p role="alert" className="text-sm text-crit">
          {form.problems['']}
        </p>
      )}
      {form.watched !== null && <RequestProgress watched={form.watched} />}
      <Foot network={network} form={form} isReconnect={isReconnect} onCancel={onCancel} />
    </form>
  );
}

interface AdvancedProps {
  fields: SettingsField[];
  form: ConnectForm;
  draw(fields: SettingsField[]): ReactNode;
}

/** What most people never change; it opens by itself when something there is not right. */
function Advanced({ fields, form, draw }: AdvancedProps) {
  const { i18n } = useLingui();
  const [isChosen, setIsChosen] = useState(false);
  if (fields.length === 0) {
    return null;
  }
  const isShown = isChosen || fields.some((field) => form.problems[field.name] !== undefined);
  return (
    <div>
      <button
        type="button"
        className="btn -ml-2.5"
        aria-expanded={isShown}
        onClick={() => setIsChosen(!isChosen)}
        data-testid="advanced"
      >
        <ChevronDown size={15} aria-hidden="true" className={isShown ? 'rotate-180' : ''} />
        {i18n._('form.advanced')}
      </button>
      {isShown && <div className="mt-2 flex flex-col gap-4">{draw(fields)}</div>}
    </div>
  );
}

interface FootProps {
  network: NetworkDescriptor;
  form: ConnectForm;
  isReconnect: boolean;
  onCancel(): void;
}

function Foot({ network, form, isReconnect, onCancel }: FootProps) {
  const { i18n } = useLingui();
  return (
    <div className="sticky bottom-0 flex gap-2 border-t border-border bg-surface py-3">
      <button type="submit" className="btn btn-primary on-accent" disabled={form.isBusy} data-testid="connect">
        {form.signIn?.kind === 'page'
          ? i18n._('connect.continue-on', { network: network.name })
          : i18n._(isReconnect ? 'connect.again' : 'connect.connect')}
      </button>
      <button type="button" className="btn btn-outline" onClick={onCancel}>
        {i18n._('action.cancel')}
      </button>
    </div>
  );
}

/** Says how far a network has been tried, where that is not on a real server. */
function Honesty({ network }: { network: NetworkDescriptor }) {
  const { i18n } = useLingui();
  return network.checkedAgainst === 'real-server' ? null : (
    <p className="rounded-lg bg-warn-soft px-3 py-2 text-sm">
      {i18n._(`connect-checked.${network.checkedAgainst}`, { network: network.name })}
    </p>
  );
}

function SignInChoice({ network, form }: { network: NetworkDescriptor; form: ConnectForm }) {
  const { i18n } = useLingui();
  if (network.signIns.length < 2) {
    return null;
  }
  return (
    <fieldset className="flex flex-col gap-1.5">
      <legend className="mb-1 text-sm font-medium">{i18n._('connect.how')}</legend>
      {network.signIns.map((signIn) => (
        <label key={signIn.id} className="flex items-center gap-2 text-sm">
          <input
            type="radio"
            name="sign-in"
            checked={form.signIn?.id === signIn.id}
            onChange={() => form.choose(signIn.id)}
            data-testid={`sign-in-${signIn.id}`}
          />
          {wordsOf(signIn.label, i18n.locale)}
        </label>
      ))}
    </fieldset>
  );
}

/** How often it is read, and what it may cost. */
function Reading({ network, form }: { network: NetworkDescriptor; form: ConnectForm }) {
  const { i18n } = useLingui();
  return (
    <>
      {network.arrival !== 'webhook' && (
        <label className="flex flex-col gap-1 text-sm font-medium">
          {i18n._('channel.interval')}
          <input
            className="input max-w-32"
            inputMode="numeric"
            value={form.intervalSec}
            onChange={(event) => form.setIntervalSec(event.target.value)}
            data-testid="interval"
          />
        </label>
      )}
      {network.pricing !== null && (
        <>
          <CostEstimate pricing={network.pricing} />
          <label className="flex flex-col gap-1 text-sm font-medium">
            {i18n._('channel.limit')}
            <input
              className="input max-w-32"
              inputMode="decimal"
              value={form.budgetUsd}
              onChange={(event) => form.setBudgetUsd(event.target.value)}
              data-testid="budget"
            />
            <span className="text-xs font-normal text-ink-3">{i18n._('channel.limit-hint')}</span>
          </label>
        </>
      )}
    </>
  );
}

/** The cursor goes to the first field that is not right. */
function useFirstProblem(form: ConnectForm, box: React.RefObject<HTMLFormElement | null>): void {
  const { problems } = form;
  useEffect(() => {
    if (Object.keys(problems).length > 0) {
      box.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    }
  }, [problems, box]);
}
