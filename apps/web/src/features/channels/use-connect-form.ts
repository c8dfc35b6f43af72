import type { ChannelDetail, ChannelRequestSummary, NetworkDescriptor, SignIn } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { useEffect, useMemo, useState } from 'react';
import { errorMessage } from '../../i18n/error-message';
import { useLive } from '../../live/live-context';
import type { Connection } from '../../live/connection';
import type { Outcome } from '../../live/live-sync';
import { findMalformed, findMissing, initialValues, placeProblems } from './form-state';
import type { FormProblems, FormValues } from './form-state';
import { useRequest } from './use-request';
import type { WatchedRequest } from './use-request';

/** What the form of a connection holds and does. */
export interface ConnectForm {
  signIn: SignIn | undefined;
  values: FormValues;
  problems: FormProblems;
  intervalSec: string;
  budgetUsd: string;
  isBusy: boolean;
  watched: WatchedRequest | null;
  choose(signInId: string): void;
  write(name: string, value: string): void;
  setIntervalSec(value: string): void;
  setBudgetUsd(value: string): void;
  submit(): void;
}

interface ConnectFormOptions {
  network: NetworkDescriptor;
  /** The channel that is connected again; null for a new one. */
  channel: ChannelDetail | null;
  onConnected(channelId: string): void;
}

/** The state of the form that connects an account. What was typed stays, whatever the server says. */
export function useConnectForm({ network, channel, onConnected }: ConnectFormOptions): ConnectForm {
  const { i18n } = useLingui();
  const { connection } = useLive();
  const [signInId, choose] = useState(network.signIns[0]?.id ?? '');
  const signIn = network.signIns.find((candidate) => candidate.id === signInId);
  const fields = useMemo(() => [...network.settings, ...(signIn?.fields ?? [])], [network, signIn]);
  const [typed, setTyped] = useState<FormValues>({});
  const values = { ...initialValues(fields, channel?.settings), ...typed };
  const [problems, setProblems] = useState<FormProblems>({});
  const [requestId, setRequestId] = useState<string | null>(null);
  const [isAsking, setIsAsking] = useState(false);
  const [intervalSec, setIntervalSec] = useState(String(network.defaultPollIntervalMs / 1_000));
  const [budgetUsd, setBudgetUsd] = useState('');
  const watched = useRequest(requestId);
  useOutcome(watched, { fields, setProblems, onConnected });

  const settle = (outcome: Outcome<ChannelRequestSummary>): void => {
    setIsAsking(false);
    if (outcome.ok) {
      setRequestId(outcome.data.id);
    } else {
      const placed = placeProblems(outcome.fields ?? [], fields);
      setProblems(Object.keys(placed).length > 0 ? placed : { '': errorMessage(outcome.code, outcome.errorId) });
    }
  };
  const submit = (): void => {
    const missing = findMissing(fields, values, { isReconnect: channel !== null });
    const malformed = findMalformed(fields, values);
    const found: FormProblems = {
      ...Object.fromEntries(malformed.map((name) => [name, i18n._('form.malformed')])),
      ...Object.fromEntries(missing.map((name) => [name, i18n._('form.missing')])),
    };
    setProblems(found);
    setRequestId(null);
    if (Object.keys(found).length === 0) {
      setIsAsking(true);
      const sent = { network, signIn, channel, values, intervalSec, budgetUsd };
      void send(connection, sent).then(settle);
    }
  };
  const isWorking = requestId !== null && watched.trouble === null && !watched.request?.result;
  return {
    signIn,
    values,
    problems,
    intervalSec,
    budgetUsd,
    isBusy: isAsking || isWorking,
    watched: requestId === null ? null : watched,
    choose,
    write: (name, value) => setTyped((now) => ({ ...now, [name]: value })),
    setIntervalSec,
    setBudgetUsd,
    submit,
  };
}

interface Filled extends Pick<ConnectForm, 'signIn' | 'values' | 'intervalSec' | 'budgetUsd'> {
  network: NetworkDescriptor;
  channel: ChannelDetail | null;
}

/** Sends what was filled in: the fields of the form, and no others. */
function send(connection: Pick<Connection, 'request'>, filled: Filled): Promise<Outcome<ChannelRequestSummary>> {
  const { network, signIn, channel, values, intervalSec, budgetUsd } = filled;
  const pick = (names: readonly { name: string }[]): FormValues =>
    Object.fromEntries(names.map(({ name }) => [name, values[name] ?? '']));
  const shared = {
    network: network.id,
    settings: pick(network.settings),
    ...(channel === null ? { pollIntervalSec: Math.round(Number(intervalSec)) } : { channelId: channel.summary.id }),
    ...(budgetUsd.trim() === '' ? {} : { monthlyBudgetUsd: Number(budgetUsd.replace(',', '.')) }),
  };
  const given = pick(signIn?.fields ?? []);
  return signIn?.kind === 'page'
    ? connection.request('channel.begin-sign-in', { ...shared, app: given })
    : connection.request('channel.connect', { ...shared, credentials: given });
}

interface OutcomeOptions {
  fields: Parameters<typeof placeProblems>[1];
  setProblems(problems: FormProblems): void;
  onConnected(channelId: string): void;
}

/** What follows when the network has answered: on to its own page, on to the channel, or back to a field. */
function useOutcome({ request }: WatchedRequest, { fields, setProblems, onConnected }: OutcomeOptions): void {
  const result: ChannelRequestSummary['result'] = request?.result ?? null;
  useEffect(() => {
    if (result?.kind === 'sign-in') {
      window.location.assign(result.url);
    } else if (result?.kind === 'connected') {
      onConnected(result.channelId);
    } else if (result?.kind === 'failed') {
      setProblems(placeProblems(result.fields, fields));
    }
    // The answer comes once; what it is told to is the same as long as the form stands.
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [result]);
}
