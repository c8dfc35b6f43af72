import { WebSocket } from 'ws';
import type { AudienceAnswer, AudienceQuestion, Side } from './fanout-protocol';
import { monotonicMs } from './statistics';

const CONNECT_AT_ONCE = 25;
const PATIENCE_MS = 30_000;
/** Engine.IO and Socket.IO, as far as a listener needs them. */
const OPEN = '0';
const PING = '2';
const PONG = '3';
const JOIN = '40';
const RANGE = /^42\["inbox\.batch",\{"fromSeq":(\d+),"toSeq":(\d+)/;
const HEAD_BYTES = 80;

/** The clients of one side. They read no more of a message than its sequence numbers, so that both sides' clients cost alike. */
class Clients {
  private sockets: WebSocket[] = [];
  private lastSeqs: number[] = [];
  private counts: number[] = [];
  private answer: AudienceAnswer = { arrivals: [], frames: [], ranges: [], gaps: 0, lost: 0 };
  private check: () => void = () => undefined;

  async connect(url: string, headers: Record<string, string>, count: number): Promise<void> {
    for (let from = 0; from < count; from += CONNECT_AT_ONCE) {
      const indexes = Array.from({ length: Math.min(CONNECT_AT_ONCE, count - from) }, (_, step) => from + step);
      await Promise.all(indexes.map(async (index) => await this.open(url, headers, index)));
    }
    this.begin(-1);
  }

  begin(sinceSeq: number): void {
    this.lastSeqs = this.sockets.map(() => sinceSeq);
    this.counts = this.sockets.map(() => 0);
    this.answer = { arrivals: [], frames: [], ranges: [], gaps: 0, lost: this.answer.lost };
  }

  async collect(until: { messages?: number; untilSeq?: number }): Promise<AudienceAnswer> {
    const isDone = (): boolean =>
      until.untilSeq === undefined
        ? this.counts.every((count) => count >= (until.messages ?? 0))
        : this.lastSeqs.every((seq) => seq >= (until.untilSeq ?? 0));
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, PATIENCE_MS);
      this.check = () => {
        if (isDone()) {
          clearTimeout(timer);
          resolve();
        }
      };
      this.check();
    });
    this.check = () => undefined;
    return this.answer;
  }

  private async open(url: string, headers: Record<string, string>, index: number): Promise<void> {
    const socket = new WebSocket(url, { headers, perMessageDeflate: false });
    this.sockets[index] = socket;
    await new Promise<void>((resolve, reject) => {
      const isBare = !url.includes('EIO');
      socket.once('error', reject);
      socket.on('open', () => isBare && resolve());
      socket.on('close', () => (this.answer.lost += 1));
      socket.on('message', (data: Buffer) => {
        const at = monotonicMs();
        const head = data.toString('latin1', 0, HEAD_BYTES);
        const range = RANGE.exec(head);
        if (range) {
          this.note(index, { at, data, fromSeq: Number(range[1]), toSeq: Number(range[2]) });
        } else if (head === PING) {
          socket.send(PONG);
        } else if (head.startsWith(JOIN)) {
          resolve();
        } else if (head.startsWith(OPEN)) {
          socket.send(JOIN);
        }
      });
    });
  }

  private note(index: number, message: { at: number; data: Buffer; fromSeq: number; toSeq: number }): void {
    const { at, data, fromSeq, toSeq } = message;
    const position = this.counts[index] ?? 0;
    this.counts[index] = position + 1;
    if (index === 0) {
      this.answer.frames.push(data.toString());
      this.answer.ranges.push({ fromSeq, toSeq });
    }
    (this.answer.arrivals[position] ??= []).push(at);
    this.answer.gaps += this.lastSeqs[index] === -1 || this.lastSeqs[index] === fromSeq ? 0 : 1;
    this.lastSeqs[index] = toSeq;
    if (index === this.sockets.length - 1 || this.answer.arrivals[position]?.length === this.sockets.length) {
      this.check();
    }
  }
}

const sides: Record<Side, Clients> = { product: new Clients(), bare: new Clients() };

async function answer(question: AudienceQuestion): Promise<object> {
  const clients = sides[question.side];
  switch (question.ask) {
    case 'connect':
      await clients.connect(question.url, question.headers, question.count);
      return {};
    case 'begin':
      clients.begin(question.sinceSeq);
      return {};
    case 'collect':
      return await clients.collect(question);
  }
}

process.on('message', (question: AudienceQuestion) => {
  answer(question).then(
    (given) => process.send?.(given),
    (error: unknown) => {
      process.stderr.write(`${String(error)}\n`);
      process.exit(1);
    },
  );
});
process.once('disconnect', () => process.exit(0));
