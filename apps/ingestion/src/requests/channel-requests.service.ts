import { Injectable, Logger } from '@nestjs/common';
import { ChannelError, SettingsError } from '@genklang/channels';
import type { ChannelRequestResult } from '@genklang/contract';
import { ChannelRequestRepository, Database } from '@genklang/entities';
import type { ChannelRequest } from '@genklang/entities';
import { AppError, Clock } from '@genklang/platform';
import { RequestSteps } from './request-steps';
import type { StepEnd } from './request-steps';
import { SealedInputs } from './sealed-inputs';

/** Longer than any step takes. */
const LEASE_MS = 45_000;

/** Carries out what people ask of networks (connect, sign in, test), and writes down how it went. */
@Injectable()
export class ChannelRequestsService {
  private readonly logger = new Logger('ChannelRequests');

  constructor(
    private readonly database: Database,
    private readonly requests: ChannelRequestRepository,
    private readonly steps: RequestSteps,
    private readonly inputs: SealedInputs,
    private readonly clock: Clock,
  ) {}

  /** Carries out a request, once. It never throws for what a person gave or a network said: that is the request's result. */
  async carryOut(workspaceId: string, requestId: string): Promise<void> {
    const now = this.clock.now();
    const lease = { now, until: new Date(now.getTime() + LEASE_MS) };
    const request = await this.database.inWorkspace(
      workspaceId,
      async (scope) => await this.requests.claim(scope, requestId, lease),
    );
    if (!request) {
      return;
    }
    const { result, keep } = await this.attempt(request);
    const kept = keep && this.inputs.seal(request, keep);
    await this.database.inWorkspace(
      workspaceId,
      async (scope) =>
        await this.requests.finish(scope, requestId, {
          result,
          keep: kept,
          leaseUntil: lease.until,
          now: this.clock.now(),
        }),
    );
  }

  private async attempt(request: ChannelRequest): Promise<StepEnd> {
    try {
      return await this.steps.take(request, this.inputs);
    } catch (error) {
      return { result: this.failureOf(error), keep: null };
    }
  }

  private failureOf(error: unknown): ChannelRequestResult & { kind: 'failed' } {
    if (error instanceof SettingsError) {
      return { kind: 'failed', reason: 'fields', detail: null, fields: error.fields };
    }
    if (error instanceof AppError) {
      return { kind: 'failed', reason: 'fields', detail: error.message, fields: error.fields ?? [] };
    }
    if (error instanceof ChannelError) {
      return { kind: 'failed', reason: reasonOf(error), detail: error.message, fields: [] };
    }
    this.logger.error({ err: error }, 'a request to a network failed');
    return { kind: 'failed', reason: 'internal', detail: null, fields: [] };
  }
}

function reasonOf({ decision }: ChannelError): 'no_answer' | 'refused' | 'unsupported' {
  switch (decision.kind) {
    case 'transient':
    case 'retry-after':
      return 'no_answer';
    case 'reconnect':
    case 'rejected':
    case 'gone':
      return 'refused';
    case 'unsupported':
      return 'unsupported';
  }
}
