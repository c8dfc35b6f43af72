import type { SandboxClock } from '../clock';
import type { StorySwitch } from '../control/control.api';
import type { Post } from '../store/model';
import type { SocialStore } from '../store/social.store';
import { storylines } from './lines';
import { pastThreads } from './lines/past';
import { storms } from './lines/storms';
import { Random } from './random';
import { type StoryAction, StoryEngine } from './story.engine';

const tickMs = 200;
const seed = 20_260_301;
const shop = {
  handle: 'havblik',
  name: 'Havblik',
  followers: 18_400,
  bio: 'Møbler fra Norden. Vi svarer på dansk, svensk, norsk og engelsk.',
};

/** Plays the engine's story on the network, in real time, and tells the engine of our answers. */
export class StoryRunner implements StorySwitch {
  private engine: StoryEngine | undefined;
  private timer: NodeJS.Timeout | undefined;
  private stopListening: (() => void) | undefined;
  private storyMs = 0;
  private tickedAtMs = 0;
  private paceNow = 1;
  private readonly idOfRef = new Map<string, string>();
  private readonly refOfId = new Map<string, string>();

  constructor(
    private readonly store: SocialStore,
    private readonly clock: SandboxClock,
  ) {}

  get isRunning(): boolean {
    return this.timer !== undefined;
  }

  get pace(): number {
    return this.paceNow;
  }

  /** Begins the story, or goes on where it was stopped. */
  start(pace = this.paceNow): void {
    this.paceNow = pace;
    if (this.timer) {
      return;
    }
    this.tickedAtMs = performance.now();
    this.store.upsertUser(shop);
    if (!this.engine) {
      this.engine = new StoryEngine({ lines: storylines, past: pastThreads, storms }, new Random(seed));
      this.play(this.engine.begin());
    }
    this.stopListening = this.store.onPost((post) => this.listen(post));
    this.timer = setInterval(() => this.tick(), tickMs);
  }

  stop(): void {
    clearInterval(this.timer);
    this.timer = undefined;
    this.stopListening?.();
  }

  /** Stops, and begins anew with the next start. */
  reset(): void {
    this.stop();
    this.engine = undefined;
    this.storyMs = 0;
    this.paceNow = 1;
    this.idOfRef.clear();
    this.refOfId.clear();
  }

  private tick(): void {
    const now = performance.now();
    this.storyMs += (now - this.tickedAtMs) * this.paceNow;
    this.tickedAtMs = now;
    this.play(this.engine?.advance(this.storyMs) ?? []);
  }

  private play(actions: readonly StoryAction[]): void {
    for (const action of actions) {
      if (action.do === 'post') {
        this.write(action);
      } else {
        const id = this.idOfRef.get(action.ref);
        if (id !== undefined && this.store.findPost(id)) {
          this.store.setMetrics(id, action.metrics);
        }
      }
    }
  }

  private write(action: Extract<StoryAction, { do: 'post' }>): void {
    const inReplyTo = this.placeOf(action.inReplyTo);
    const quoteOf = this.placeOf(action.quoteOf);
    if (inReplyTo === null || quoteOf === null) {
      return;
    }
    const author = this.store.upsertUser(action.author === 'shop' ? shop : action.author);
    const post = this.store.addPost({
      authorId: author.id,
      text: action.text,
      lang: action.lang,
      inReplyTo,
      quoteOf,
      createdAtMs: action.agoMs === undefined ? undefined : this.clock.now() - action.agoMs,
    });
    this.remember(action.ref, post);
  }

  /** Null when the post is gone: nobody can answer or quote it any more. */
  private placeOf(ref: string | undefined): string | undefined | null {
    if (ref === undefined) {
      return undefined;
    }
    const id = this.idOfRef.get(ref);
    return id !== undefined && this.store.findPost(id) ? id : null;
  }

  private listen(post: Post): void {
    const author = this.store.findUser(post.authorId);
    const isOurAnswer = author?.handle === shop.handle && post.versions.length === 1;
    const to = isOurAnswer && post.inReplyTo ? this.refOfId.get(post.inReplyTo.postId) : undefined;
    if (to === undefined || !this.engine) {
      return;
    }
    const ref = this.engine.newRef();
    this.remember(ref, post);
    this.engine.heard({ to, ref, text: post.text });
  }

  private remember(ref: string, post: Post): void {
    this.idOfRef.set(ref, post.id);
    this.refOfId.set(post.id, ref);
  }
}
