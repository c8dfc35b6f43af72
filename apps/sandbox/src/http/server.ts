import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SandboxClock } from '../clock';
import { log } from '../log';
import { type Answer, json } from './answer';
import type { FaultPlan, FaultRule } from './faults';
import type { Journal, JournalEntry } from './journal';
import { isCarriedOut, send, sendSpoilt, substitute } from './reply';
import { readRequest, type WireRequest } from './request';

/** The wire is what faults strike and the journal writes down; everything else is ours and always works. */
interface Doors {
  wire: (request: WireRequest) => Answer;
  own: (request: WireRequest) => Answer | undefined;
}

/** The HTTP server, with its faults and its journal. */
export class SandboxServer {
  private readonly server: Server;

  constructor(
    private readonly doors: Doors,
    private readonly faults: FaultPlan,
    private readonly journal: Journal,
    private readonly clock: SandboxClock,
  ) {
    this.server = createServer((message, response) => {
      void this.serve(message, response);
    });
    this.server.keepAliveTimeout = 30_000;
  }

  async listen(port: number, host: string): Promise<number> {
    await new Promise<void>((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(port, host, resolve);
    });
    return (this.server.address() as AddressInfo).port;
  }

  /** Hangs up on everybody, those who wait for a hanging answer too. */
  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.server.close(() => resolve()));
    this.server.closeAllConnections();
    await closed;
  }

  private async serve(message: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const request = await readRequest(message);
      response.setHeader('date', new Date(this.clock.now()).toUTCString());
      const own = this.doors.own(request);
      if (own) {
        send(response, own);
        return;
      }
      await this.serveWire(request, response);
    } catch (error) {
      this.fail(error, response);
    }
  }

  private async serveWire(request: WireRequest, response: ServerResponse): Promise<void> {
    const entry = this.journal.open({ ...request, atMs: this.clock.now() });
    const fault = this.faults.take(request.method, request.path);
    if (!fault) {
      const answer = this.doors.wire(request);
      this.note(entry, answer);
      send(response, answer);
      return;
    }
    entry.fault = fault.kind;
    await this.serveFault(request, response, { entry, fault });
  }

  private async serveFault(
    request: WireRequest,
    response: ServerResponse,
    struck: { entry: JournalEntry; fault: FaultRule },
  ): Promise<void> {
    const { entry, fault } = struck;
    const right = isCarriedOut(fault) ? this.doors.wire(request) : undefined;
    const answer = substitute(fault, this.clock.now()) ?? right ?? json(503, null);
    if (right) {
      this.note(entry, right);
      entry.status = 0;
    }
    if (await sendSpoilt(response, answer, fault)) {
      entry.status = answer.status;
    }
  }

  private note(entry: JournalEntry, answer: Answer): void {
    entry.status = answer.status;
    if (answer.createdPostId !== undefined) {
      entry.createdPostId = answer.createdPostId;
    }
  }

  private fail(error: unknown, response: ServerResponse): void {
    if (response.destroyed) {
      return;
    }
    log('request failed', { error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    if (response.headersSent) {
      response.destroy();
      return;
    }
    send(
      response,
      json(500, { title: 'Internal Error', detail: 'The sandbox itself failed; see its log.', status: 500 }),
    );
  }
}
