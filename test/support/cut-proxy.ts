import { connect, createServer } from 'node:net';
import type { Server, Socket } from 'node:net';

/** A link between a browser and the product that a test can cut and mend. */
export class CutProxy {
  private isCut = false;
  private readonly sockets = new Set<Socket>();
  private target = 0;

  private constructor(
    private readonly server: Server,
    readonly port: number,
  ) {}

  static async start(): Promise<CutProxy> {
    const server = createServer();
    const port = await new Promise<number>((resolve) => {
      server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
    });
    const proxy = new CutProxy(server, port);
    server.on('connection', (socket) => proxy.relay(socket));
    return proxy;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  leadTo(port: number): void {
    this.target = port;
  }

  /** Everything in flight is lost, and nothing new gets through. */
  cut(): void {
    this.isCut = true;
    for (const socket of this.sockets) {
      socket.destroy();
    }
  }

  mend(): void {
    this.isCut = false;
  }

  async stop(): Promise<void> {
    this.cut();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private relay(socket: Socket): void {
    if (this.isCut) {
      socket.destroy();
      return;
    }
    const onward = connect(this.target, '127.0.0.1');
    for (const end of [socket, onward]) {
      this.sockets.add(end);
      end.on('error', () => undefined);
      end.on('close', () => {
        this.sockets.delete(end);
        socket.destroy();
        onward.destroy();
      });
    }
    socket.pipe(onward).pipe(socket);
  }
}
