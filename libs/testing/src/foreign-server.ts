import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Somebody else's web server, on loopback: it answers as it is told to, and remembers the paths that it was asked for. */
export class ForeignServer {
  readonly asked: string[] = [];

  private constructor(
    private readonly server: Server,
    /** What it does with a request; a test may change it. */
    public answer: RequestListener,
  ) {}

  static async start(answer: RequestListener): Promise<ForeignServer> {
    const server = createServer();
    const foreign = new ForeignServer(server, answer);
    server.on('request', (request, response) => {
      foreign.asked.push(request.url ?? '');
      foreign.answer(request, response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return foreign;
  }

  /** `http://127.0.0.1:<port>` */
  get base(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  get host(): string {
    return new URL(this.base).host;
  }

  async stop(): Promise<void> {
    await new Promise((resolve) => this.server.close(resolve));
  }
}
