import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Answer, json, redirect } from '../../apps/sandbox/src/http/answer';
import { FaultPlan, type FaultRule } from '../../apps/sandbox/src/http/faults';
import { isCarriedOut, send, sendSpoilt, substitute } from '../../apps/sandbox/src/http/reply';
import { readRequest, type WireRequest } from '../../apps/sandbox/src/http/request';
import { ask } from './one-shot';

const NOT_PASSED_ON = new Set(['host', 'connection', 'content-length', 'accept-encoding', 'transfer-encoding']);
const NOT_PASSED_BACK = new Set([...NOT_PASSED_ON, 'content-encoding', 'content-type', 'keep-alive', 'date']);

/** Stands before a real server, counts what is asked of it, and fails where it is told to, in the sandbox's ways. */
export class FaultProxy {
  readonly faults = new FaultPlan();
  requests = 0;
  private readonly server: Server;

  private constructor(private readonly upstream: string) {
    this.server = createServer((message, response) => {
      this.serve(message, response).catch(() => response.destroy());
    });
  }

  static async before(upstream: string): Promise<FaultProxy> {
    const proxy = new FaultProxy(upstream);
    await new Promise<void>((resolve) => proxy.server.listen(0, '127.0.0.1', resolve));
    return proxy;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** As for a new account: no faults, nothing counted. */
  reset(): void {
    this.faults.clear();
    this.requests = 0;
  }

  async stop(): Promise<void> {
    const closed = new Promise((resolve) => this.server.close(resolve));
    this.server.closeAllConnections();
    await closed;
  }

  private async serve(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const request = await readRequest(message);
    if (request.path === '/__again') {
      send(response, redirect(request.path));
      return;
    }
    this.requests += 1;
    const fault = this.faults.take(request.method, request.path);
    if (!fault) {
      send(response, await this.forward(request, message.url ?? '/'));
      return;
    }
    await this.fail(fault, response, async () => await this.forward(request, message.url ?? '/'));
  }

  private async fail(fault: FaultRule, response: ServerResponse, forward: () => Promise<Answer>): Promise<void> {
    const right = isCarriedOut(fault) ? await forward() : undefined;
    await sendSpoilt(response, substitute(fault, Date.now()) ?? right ?? json(503, null), fault);
  }

  private async forward(request: WireRequest, target: string): Promise<Answer> {
    const answer = await ask(`${this.upstream}${target}`, {
      method: request.method,
      headers: without(Object.entries(request.headers), NOT_PASSED_ON),
      body: request.body === '' ? undefined : request.body,
      redirect: 'manual',
    });
    return {
      status: answer.status,
      contentType: answer.headers.get('content-type') ?? 'application/octet-stream',
      body: await answer.text(),
      headers: without([...answer.headers], NOT_PASSED_BACK),
    };
  }
}

function without(headers: [string, string][], names: ReadonlySet<string>): Record<string, string> {
  return Object.fromEntries(headers.filter(([name]) => !names.has(name.toLowerCase())));
}

/** The sandbox's ways to play the contract's faults. `rateHeaders` writes the end of a window as the network does. */
export function armFault(
  proxy: FaultProxy,
  fault: string,
  options: { path: string; method?: string; rateHeaders: Record<string, string> },
): void {
  const kind = fault === 'server-error' ? 'status' : fault;
  const headers = fault === 'rate-limit' ? options.rateHeaders : undefined;
  proxy.faults.arm([
    {
      kind: kind as FaultRule['kind'],
      method: options.method ?? 'GET',
      path: options.path,
      times: 1,
      skip: 0,
      headers,
    },
  ]);
}
