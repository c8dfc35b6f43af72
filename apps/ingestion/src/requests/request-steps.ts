import { Injectable } from '@nestjs/common';
import { ChannelError, ChannelRegistry } from '@genklang/channels';
import type { ChannelRequestResult } from '@genklang/contract';
import { ChannelRepository, ChannelRequestRepository, Database } from '@genklang/entities';
import type { ChannelRequest, ChannelRequestInputs, ConnectionInput } from '@genklang/entities';
import { AppError, Clock } from '@genklang/platform';
import { AccountService } from '../accounts/account.service';
import { ConnectChannelService } from '../accounts/connect-channel.service';
import { SamplesService } from '../samples/samples.service';
import type { SealedInputs } from './sealed-inputs';

/** How a step went, and what is kept for the next one. */
export interface StepEnd {
  result: ChannelRequestResult;
  keep: ChannelRequestInputs['begin-sign-in'] | null;
}

/** So long a person may take on the network's page. */
const SIGN_IN_WITHIN_MS = 30 * 60_000;

/** The tables that requests touch. */
@Injectable()
export class RequestTables {
  constructor(
    readonly database: Database,
    readonly channels: ChannelRepository,
    readonly requests: ChannelRequestRepository,
  ) {}
}

/** What is done to channels. */
@Injectable()
export class ChannelWork {
  constructor(
    readonly connections: ConnectChannelService,
    readonly accounts: AccountService,
    readonly samples: SamplesService,
  ) {}
}

/** One step for each kind of request. */
@Injectable()
export class RequestSteps {
  constructor(
    private readonly tables: RequestTables,
    private readonly registry: ChannelRegistry,
    private readonly channels: ChannelWork,
    private readonly clock: Clock,
  ) {}

  async take(request: ChannelRequest, inputs: SealedInputs): Promise<StepEnd> {
    switch (request.kind) {
      case 'connect':
        return done(await this.connect(request, inputs.read(request, 'connect')));
      case 'begin-sign-in':
        return await this.beginSignIn(request, inputs.read(request, 'begin-sign-in'));
      case 'finish-sign-in':
        return done(await this.finishSignIn(request, inputs));
      case 'test':
        return done(await this.test(request));
      case 'add-samples':
        return done(await this.channels.samples.add(request.workspaceId));
    }
  }

  private async connect(
    request: ChannelRequest,
    input: ConnectionInput & { credentials: unknown },
  ): Promise<ChannelRequestResult> {
    const connected = await this.channels.connections.connect({
      workspaceId: request.workspaceId,
      network: input.network,
      settings: input.settings,
      credentials: input.credentials,
      pollIntervalMs: input.pollIntervalMs ?? undefined,
      monthlyBudgetMicros: input.monthlyBudgetMicros,
      channelId: input.channelId ?? undefined,
    });
    return { kind: 'connected', channelId: connected.id, name: connected.name, isNew: connected.isNew };
  }

  private async beginSignIn(request: ChannelRequest, input: ChannelRequestInputs['begin-sign-in']): Promise<StepEnd> {
    const channel = this.registry.get(input.network);
    if (!channel.pageSignIn) {
      throw new ChannelError({ kind: 'unsupported' }, `${channel.descriptor.name} has no sign-in page`);
    }
    const settings = channel.parseSettings(input.settings);
    const grant = { redirectUri: input.redirectUri, state: request.id };
    const { authorizeUrl, pending } = await channel.pageSignIn.begin(settings, input.app, grant);
    return { result: { kind: 'sign-in', url: authorizeUrl }, keep: { ...input, pending } };
  }

  private async finishSignIn(request: ChannelRequest, inputs: SealedInputs): Promise<ChannelRequestResult> {
    const { beginRequestId, answer } = inputs.read(request, 'finish-sign-in');
    const begun = await this.tables.database.inWorkspace(
      request.workspaceId,
      async (scope) => await this.tables.requests.find(scope, beginRequestId),
    );
    const ageMs = begun ? this.clock.now().getTime() - begun.createdAt.getTime() : Infinity;
    if (!begun?.input || begun.memberId !== request.memberId || ageMs > SIGN_IN_WITHIN_MS) {
      return { kind: 'failed', reason: 'expired', detail: null, fields: [] };
    }
    const input = inputs.read(begun, 'begin-sign-in');
    await this.tables.database.inWorkspace(
      request.workspaceId,
      async (scope) => await this.tables.requests.forgetInput(scope, beginRequestId),
    );
    const channel = this.registry.get(input.network);
    const settings = channel.parseSettings(input.settings);
    const credentials = await channel.pageSignIn?.finish(settings, input.pending, answer);
    return await this.connect(request, { ...input, credentials });
  }

  /** Finds out whether the sign-in holds and when somebody last wrote to us, without storing anything. */
  private async test({ workspaceId, channelId }: ChannelRequest): Promise<ChannelRequestResult> {
    const row = await this.tables.database.inWorkspace(
      workspaceId,
      async (scope) => channelId && (await this.tables.channels.find(scope, channelId)),
    );
    if (!row) {
      throw new AppError('not_found');
    }
    const began = performance.now();
    return await this.channels.accounts.withAccount(row, async ({ channel, account }) => {
      const stream = channel.streams(account)[0];
      if (!stream) {
        await channel.identify(account.settings, account.credentials);
      }
      const after = { at: new Date(this.clock.now().getTime() - 7 * 24 * 3_600_000) };
      const maxPosts = channel.capabilities.pageSize.min;
      const page = stream && (await channel.poll(account, { stream: stream.name, after, before: null, maxPosts }));
      const newest = page?.posts.find((post) => post.author.externalId !== account.externalAccountId)?.postedAt;
      const lastMentionAt = [newest, row.lastPostAt].reduce<Date | null>(
        (latest, at) => (at && (latest === null || at > latest) ? at : latest),
        null,
      );
      return {
        kind: 'tested',
        name: row.name,
        lastMentionAt: lastMentionAt?.toISOString() ?? null,
        tookMs: Math.round(performance.now() - began),
      };
    });
  }
}

function done(result: ChannelRequestResult): StepEnd {
  return { result, keep: null };
}
