import { PRESENCE_HEARTBEAT_MS, TYPING_LIFE_MS } from '@genklang/contract';
import type { Presence, SetPresenceRequest } from '@genklang/contract';

/** Tells colleagues which conversation this page has open, and whether its member writes there. */
export class Whereabouts {
  private conversationId: string | null = null;
  private isTyping = false;
  private heartbeat: ReturnType<typeof setInterval> | undefined;
  private typingEnds: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly say: (request: SetPresenceRequest) => Promise<unknown>) {}

  start(): void {
    this.heartbeat = setInterval(() => this.beat(), PRESENCE_HEARTBEAT_MS);
    document.addEventListener('visibilitychange', this.tell);
  }

  stop(): void {
    clearInterval(this.heartbeat);
    clearTimeout(this.typingEnds);
    document.removeEventListener('visibilitychange', this.tell);
    this.conversationId = null;
  }

  /** Opens a conversation; answers how to leave it. */
  enter(conversationId: string): () => void {
    this.endTyping();
    this.conversationId = conversationId;
    this.tell();
    return () => {
      if (this.conversationId === conversationId) {
        this.endTyping();
        this.conversationId = null;
        this.tell();
      }
    };
  }

  /** A key was pressed in the answer. */
  noteTyping(): void {
    clearTimeout(this.typingEnds);
    this.typingEnds = setTimeout(() => this.noteSent(), TYPING_LIFE_MS);
    if (!this.isTyping) {
      this.isTyping = true;
      this.tell();
    }
  }

  /** The answer is on its way, or was let be. */
  noteSent(): void {
    if (this.isTyping) {
      this.endTyping();
      this.tell();
    }
  }

  /** Says where the member is now, also after the connection was lost. */
  readonly tell = (): void => {
    void this.say({ conversationId: this.conversationId, presence: this.presence() });
  };

  /** A page out of sight says no more: its member is gone when the last word is too old. */
  private beat(): void {
    if (this.conversationId !== null && document.visibilityState === 'visible') {
      this.tell();
    }
  }

  private endTyping(): void {
    clearTimeout(this.typingEnds);
    this.isTyping = false;
  }

  private presence(): Presence {
    if (document.visibilityState === 'hidden') {
      return 'idle';
    }
    return this.isTyping ? 'typing' : 'viewing';
  }
}
