import { Injectable } from '@nestjs/common';
import { describeNetwork } from '@genklang/channels/descriptors';
import type {
  BeginSignInRequest,
  ChannelRequestSummary,
  ConnectChannelRequest,
  FieldError,
  SettingsField,
} from '@genklang/contract';
import { Database, requestContext } from '@genklang/entities';
import type { ChannelRequestInputs, ConnectionInput } from '@genklang/entities';
import { AppError, Clock, newId, SecretBox } from '@genklang/platform';
import { Jobs, requestJobId } from '@genklang/queue';
import { AgentConfig } from '../agent-config';
import type { Session } from '../auth/session';
import { ChannelRepositories } from './channel-repositories';

/** Where the console shows how a request goes. */
const SETTINGS_PATH = '/settings/channels';
const UUID = /^[0-9a-f-]{36}$/i;

/** The tables and the queue that a request needs on its way. */
@Injectable()
export class RequestOutbox {
  constructor(
    private readonly database: Database,
    private readonly repositories: ChannelRepositories,
    private readonly jobs: Jobs,
    private readonly secrets: SecretBox,
    private readonly clock: Clock,
  ) {}

  /** Writes a request down, sealed, and nudges ingestion: it alone talks to networks. */
  async put<Kind extends keyof ChannelRequestInputs>(
    session: Session,
    request: { kind: Kind; channelId: string | null; input: ChannelRequestInputs[Kind] },
  ): Promise<ChannelRequestSummary> {
    const id = newId();
    const { workspaceId, memberId } = session;
    const input = this.secrets.seal(JSON.stringify(request.input), requestContext({ workspaceId, id }));
    const { kind, channelId } = request;
    await this.database.inWorkspace(workspaceId, async (scope) => {
      const createdAt = this.clock.now();
      await this.repositories.requests.add(scope, { id, kind, channelId, memberId, input, createdAt });
    });
    await this.jobs.add('channel.request', { workspaceId, requestId: id }, { id: requestJobId(id) });
    return { id, kind, state: 'queued', result: null };
  }
}

/** What takes a network to answer. Each is a request that ingestion carries out, and whose progress can be watched. */
@Injectable()
export class ChannelRequestsService {
  constructor(
    private readonly outbox: RequestOutbox,
    private readonly config: AgentConfig,
  ) {}

  async connect(session: Session, request: ConnectChannelRequest): Promise<ChannelRequestSummary> {
    const network = describeNetwork(request.network);
    const signIns = network.signIns.filter((signIn) => signIn.kind === 'fields');
    requireKnown(request.settings, network.settings, 'settings');
    requireKnown(
      request.credentials,
      signIns.flatMap((signIn) => signIn.fields),
      'credentials',
    );
    const input = { ...toInput(request), credentials: withoutEmpty(request.credentials) };
    return await this.outbox.put(session, { kind: 'connect', channelId: input.channelId, input });
  }

  async beginSignIn(session: Session, request: BeginSignInRequest): Promise<ChannelRequestSummary> {
    const network = describeNetwork(request.network);
    const page = network.signIns.find((signIn) => signIn.kind === 'page');
    if (!page) {
      throw new AppError('invalid_input', {
        fields: [{ field: 'network', message: `${network.name} has no sign-in page: use keys` }],
      });
    }
    requireKnown(request.settings, network.settings, 'settings');
    requireKnown(request.app, page.fields, 'app');
    const redirectUri = new URL('/connect/back', this.config.PUBLIC_URL).href;
    const input = { ...toInput(request), app: withoutEmpty(request.app), redirectUri };
    return await this.outbox.put(session, { kind: 'begin-sign-in', channelId: input.channelId, input });
  }

  async test(session: Session, channelId: string): Promise<ChannelRequestSummary> {
    return await this.outbox.put(session, { kind: 'test', channelId, input: {} });
  }

  /** The person is back from the network's page. @returns where the console goes on. */
  async finishSignIn(session: Session, query: Record<string, unknown>): Promise<string> {
    const answer = Object.fromEntries(
      Object.entries(query).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
    const state = answer['state'] ?? '';
    // What the network sent back is not ours unless it names a sign-in that this member began; ingestion checks the member.
    if (!UUID.test(state)) {
      return `${SETTINGS_PATH}?problem=expired`;
    }
    const input = { beginRequestId: state, answer };
    const { id } = await this.outbox.put(session, { kind: 'finish-sign-in', channelId: null, input });
    return `${SETTINGS_PATH}?request=${id}`;
  }
}

function toInput(request: ConnectChannelRequest | BeginSignInRequest): ConnectionInput {
  const { network, pollIntervalSec, monthlyBudgetUsd, channelId } = request;
  return {
    network,
    settings: withoutEmpty(request.settings),
    pollIntervalMs: pollIntervalSec === undefined ? null : pollIntervalSec * 1_000,
    monthlyBudgetMicros: toMicros(monthlyBudgetUsd ?? null),
    channelId: channelId ?? null,
  };
}

/** Millionths of a dollar, as the tables hold them. */
export function toMicros(usd: number | null): string | null {
  return usd === null ? null : String(Math.round(usd * 1_000_000));
}

function withoutEmpty(form: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(form)
      .map(([name, value]) => [name, value.trim()] as const)
      .filter(([, value]) => value !== ''),
  );
}

function requireKnown(form: Record<string, string>, fields: SettingsField[], part: string): void {
  const unknown = Object.keys(form).filter((name) => !fields.some((field) => field.name === name));
  if (unknown.length > 0) {
    const errors: FieldError[] = unknown.map((name) => ({ field: `${part}.${name}`, message: 'is not a field here' }));
    throw new AppError('invalid_input', { fields: errors });
  }
}
