import type { SandboxClock } from '../clock';
import type { StorySwitch } from '../control/control.api';
import type { Post } from '../store/model';
import type { SocialStore } from '../store/social.store';
import { storylines } from './lines';
import { pastThreads } from './lines/past';
import { storms } from './lines/storms';
import { picturesOf } from './pictures';
import { Random } from './random';
import { type StoryAction, StoryEngine } from './story.engine';
import { type HeardAnswer, isTooLong, retell, type StoryRecord } from './story.record';

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
  private chapter = 0;
  private heard: HeardAnswer[] = [];
  /** Of an earlier run, until this one begins. */
  private earlier: StoryRecord | undefined;
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
    this.engine ??= this.takeUp() ?? this.beginChapter();
    this.stopListening = this.store.onPost((post) => this.listen(post));
    this.timer = setInterval(() => this.tick(), tickMs);
  }

  stop(): void {
    clearInterval(this.timer);
    this.timer = undefined;
    this.stopListening?.();
  }

  /** What a later run needs to go on; undefined when nothing has been told yet. */
  snapshot(): StoryRecord | undefined {
    if (!this.engine) {
      return this.earlier;
    }
    const { chapter, storyMs } = this;
    return isTooLong(storyMs)
      ? { chapter, storyMs, heard: [], refs: [] }
      : { chapter, storyMs, heard: this.heard, refs: [...this.idOfRef] };
  }

  /** The next start goes on where the record ends. The store must already hold what was told. */
  restore(record: StoryRecord | undefined): void {
    this.reset();
    this.earlier = record;
  }

  /** Stops, and begins anew with the next start. */
  reset(): void {
    this.stop();
    this.engine = undefined;
    this.earlier = undefined;
    this.paceNow = 1;
    this.turnTo(0);
  }

  /** The earlier run's story, at the place that it had come to; undefined when it cannot be told on. */
  private takeUp(): StoryEngine | undefined {
    const { earlier } = this;
    if (!earlier) {
      return undefined;
    }
    const engine = newEngine(earlier.chapter);
    if (isTooLong(earlier.storyMs) || !retell(engine, earlier, (id) => this.unchangedText(id))) {
      this.turnTo(earlier.chapter + 1);
      return undefined;
    }
    this.chapter = earlier.chapter;
    this.storyMs = earlier.storyMs;
    this.heard = earlier.heard;
    for (const [ref, id] of earlier.refs) {
      this.remember(ref, id);
    }
    return engine;
  }

  private beginChapter(): StoryEngine {
    const engine = newEngine(this.chapter);
    this.play(engine.begin());
    return engine;
  }

  private turnTo(chapter: number): void {
    this.chapter = chapter;
    this.storyMs = 0;
    this.heard = [];
    this.idOfRef.clear();
    this.refOfId.clear();
  }

  private unchangedText(id: string): string | undefined {
    const post = this.store.findPost(id);
    return post?.versions.length === 1 ? post.text : undefined;
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
      media: picturesOf(action.text),
      createdAtMs: action.agoMs === undefined ? undefined : this.clock.now() - action.agoMs,
    });
    this.remember(action.ref, post.id);
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
    this.remember(ref, post.id);
    this.heard.push({ atMs: this.storyMs, to, text: post.text });
    this.engine.heard({ to, ref, text: post.text });
  }

  private remember(ref: string, id: string): void {
    this.idOfRef.set(ref, id);
    this.refOfId.set(id, ref);
  }
}

function newEngine(chapter: number): StoryEngine {
  const past = chapter === 0 ? pastThreads : [];
  return new StoryEngine({ lines: storylines, past, storms }, new Random(seed + chapter));
}
