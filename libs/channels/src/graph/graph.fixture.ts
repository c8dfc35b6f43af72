import { SandboxProcess } from '@genklang/testing';
import type { PeerFault } from '../contract-suite/peer';
import type { RawDelivery } from '../channel';

/** Somebody on the double, and what it takes to be them. */
export interface GraphOwner {
  id: string;
  accessToken: string;
  appId: string;
  appSecret: string;
  issuedAt: string;
  expiresAt?: string;
}

export interface GraphNode {
  id: string;
  text: string;
  author: string | null;
}

const PLAIN = {
  'server-error': { kind: 'status', status: 503 },
  html: { kind: 'html' },
  truncated: { kind: 'truncated' },
  reset: { kind: 'reset' },
  empty: { kind: 'empty' },
  'wrong-type': { kind: 'wrong-type' },
  huge: { kind: 'huge' },
  'gzip-lie': { kind: 'gzip-lie' },
  'redirect-loop': { kind: 'redirect-loop' },
} as const satisfies Record<Exclude<PeerFault, 'rate-limit'>, { kind: string; status?: number }>;

/** What there is to do on the pretend Meta from behind. */
export class GraphControl {
  constructor(readonly sandbox: SandboxProcess) {}

  static async start(): Promise<GraphControl> {
    return new GraphControl(await SandboxProcess.start());
  }

  async addPage(name: string): Promise<GraphOwner> {
    return (await this.do('POST', 'pages', { name })) as GraphOwner;
  }

  async addAccount(name: string, tokenAgeMs = 0): Promise<GraphOwner> {
    return (await this.do('POST', 'accounts', { name, tokenAgeMs })) as GraphOwner;
  }

  async write(nodes: object[]): Promise<GraphNode[]> {
    return ((await this.do('POST', 'nodes', { nodes })) as { nodes: GraphNode[] }).nodes;
  }

  async change(id: string, change: object): Promise<void> {
    await this.do('PATCH', `nodes/${id}`, change);
  }

  async remove(id: string): Promise<void> {
    await this.do('DELETE', `nodes/${id}`);
  }

  async ownBelow(id: string): Promise<string[]> {
    const { nodes } = (await this.do('GET', `nodes?below=${id}&own=true`)) as { nodes: GraphNode[] };
    return nodes.map((node) => node.text);
  }

  async notification(wish: {
    id: string;
    verb?: string;
    mentions?: string;
    isEscaped?: boolean;
  }): Promise<RawDelivery> {
    const { headers, body } = (await this.do('POST', 'notifications', wish)) as {
      headers: Record<string, string>;
      body: string;
    };
    return { method: 'POST', query: {}, headers, body: Buffer.from(body), receivedAt: new Date() };
  }

  /** Meta refuses with 400 and a code, and tells the wait in minutes. */
  async failNextRead(path: string, fault: PeerFault, resetAfterSec = 60): Promise<void> {
    const usage = [{ type: 'pages', call_count: 100, estimated_time_to_regain_access: resetAfterSec / 60 }];
    const error = { message: 'Too many calls', type: 'OAuthException', code: 80_001 };
    const limited = {
      kind: 'status',
      status: 400,
      body: JSON.stringify({ error }),
      headers: { 'x-business-use-case-usage': JSON.stringify({ '1': usage }) },
    };
    const rule = fault === 'rate-limit' ? limited : PLAIN[fault];
    await this.sandbox.control('POST', 'faults', { faults: [{ ...rule, method: 'GET', path, times: 1 }] });
  }

  async loseNextPublishAnswer(path: string): Promise<void> {
    await this.sandbox.addFaults([{ kind: 'reset-after-accept', method: 'POST', path, times: 1 }]);
  }

  async do(method: string, command: string, body?: object): Promise<unknown> {
    return await this.sandbox.control(method, `graph/${command}`, body);
  }
}
