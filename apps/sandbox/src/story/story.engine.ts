import { Agenda } from './agenda';
import { Cast, type Persona } from './cast';
import { growthOf } from './growth';
import type { PastThread } from './lines/past';
import type { Storm } from './lines/storms';
import type { Random } from './random';
import type { StoryLanguage, ToldStoryline } from './storyline';
import { isCurt } from './tone';
import { voices } from './voices';

/** What the story wants to happen on the network. `ref` is the story's own name of a post. */
export type StoryAction =
  | {
      do: 'post';
      ref: string;
      author: Persona | 'shop';
      text: string;
      lang: string;
      inReplyTo?: string;
      quoteOf?: string;
      /** Lies so far back; now when left out. */
      agoMs?: number;
    }
  | { do: 'metrics'; ref: string; metrics: { views: number; likes: number; reposts: number } };

export interface StoryMaterial {
  lines: readonly ToldStoryline[];
  past: readonly PastThread[];
  storms: readonly Storm[];
}

/** The part of a storyline that comes after its opening. */
interface Script {
  answered: readonly string[];
  quick?: string;
  curt?: string;
  ignored: readonly string[];
}

interface Thread {
  lang: StoryLanguage;
  author: Persona;
  script: Script;
  fill: (text: string) => string;
  /** The last thing that the author said. */
  lastRef: string;
  openedAtMs: number;
  answers: number;
  complaints: number;
  /** Grows with each answer, so that a complaint about silence can see that it is out of date. */
  patience: number;
  /** What others say when the first answer comes. */
  crowd: readonly { lang: StoryLanguage; text: string }[];
}

const firstOpeningMs = 2500;
const openingGapMs = [6000, 12_000] as const;
const firstStormMs = 180_000;
const stormGapMs = 25 * 60_000;
const stormLengthMs = 115_000;
const reactionMs = [8000, 25_000] as const;
const joinMs = [20_000, 75_000] as const;
const crowdMs = [10_000, 70_000] as const;
const patienceMs = [4 * 60_000, 7 * 60_000] as const;
const quickMs = 90_000;

/**
 * Tells the demo: openings at a steady pace, reactions to our answers, a storm now and then, for as long as it is left
 * running. Pure: time comes in as milliseconds since the beginning, chance as a seeded source.
 */
export class StoryEngine {
  private readonly agenda = new Agenda<() => StoryAction[]>();
  private readonly threads = new Map<string, Thread>();
  private readonly cast: Cast;
  private queue: ToldStoryline[] = [];
  private round = 0;
  private refs = 0;
  private nowMs = 0;

  constructor(
    private readonly material: StoryMaterial,
    private readonly random: Random,
  ) {
    this.cast = new Cast(random);
  }

  /** What happened before; sets everything else in motion. */
  begin(): StoryAction[] {
    const past = this.material.past.flatMap((thread) => this.tellPast(thread));
    this.agenda.add(firstOpeningMs, () => this.openNext());
    this.planStorm(firstStormMs, 0);
    return past;
  }

  /** Everything that is due up to a moment, in order. */
  advance(toMs: number): StoryAction[] {
    const actions: StoryAction[] = [];
    for (let due = this.agenda.take(toMs); due; due = this.agenda.take(toMs)) {
      this.nowMs = due.atMs;
      actions.push(...due.task());
    }
    this.nowMs = toMs;
    return actions;
  }

  /** Havblik has answered the post `to`; its answer is called `ref` from now on. */
  heard(answer: { to: string; ref: string; text: string }): void {
    const thread = this.threads.get(answer.to);
    if (!thread) {
      return;
    }
    thread.patience += 1;
    const reaction = this.reactionTo(answer.text, thread);
    if (reaction !== undefined) {
      this.after(reactionMs, () => this.say(thread, reaction.text, { inReplyTo: answer.ref }));
      if (reaction.isDispleased) {
        this.loseTemperLater(thread);
      }
    }
    for (const voice of thread.crowd) {
      this.after(crowdMs, () => this.join(voice, { inReplyTo: answer.ref }));
    }
    thread.crowd = [];
  }

  /** A ref for an answer that the story did not write itself. */
  newRef(): string {
    this.refs += 1;
    return `post-${this.refs}`;
  }

  private reactionTo(answer: string, thread: Thread): { text: string; isDispleased: boolean } | undefined {
    const { script } = thread;
    const isFirst = thread.answers === 0;
    if (isFirst && script.curt !== undefined && isCurt(answer, thread.lang)) {
      thread.script = { ...script, curt: undefined };
      return { text: script.curt, isDispleased: true };
    }
    const isQuick = isFirst && this.nowMs - thread.openedAtMs <= quickMs;
    const text = isQuick && script.quick !== undefined ? script.quick : script.answered[thread.answers];
    thread.answers += 1;
    return text === undefined ? undefined : { text, isDispleased: false };
  }

  private openNext(): StoryAction[] {
    this.after(openingGapMs, () => this.openNext());
    if (this.queue.length === 0) {
      this.queue = this.random.shuffle(this.material.lines);
      this.round += 1;
    }
    const line = this.queue.shift();
    return line ? this.open(line) : [];
  }

  private open(line: ToldStoryline): StoryAction[] {
    const thread = this.newThread(line.lang, this.cast.next(line.lang, line.reach), {
      answered: line.answered ?? [],
      quick: line.quick,
      curt: line.curt,
      ignored: line.ignored ?? [],
    });
    const actions = this.say(thread, this.varied(line.opening, line.lang));
    const opening = thread.lastRef;
    this.loseTemperLater(thread);
    const { joined } = line;
    if (joined !== undefined) {
      this.after(joinMs, () => this.join({ lang: line.lang, text: joined }, { inReplyTo: opening }));
    }
    return actions;
  }

  /** From the second time around the same words come in another dress. */
  private varied(opening: string, lang: StoryLanguage): string {
    if (this.round === 1) {
      return opening;
    }
    if (!opening.startsWith('@havblik ')) {
      return `${opening}${voices[lang].farewell}`;
    }
    const bare = opening.slice('@havblik '.length);
    return `${this.random.pick(voices[lang].greetings)}${bare.charAt(0).toUpperCase()}${bare.slice(1)}`;
  }

  private planStorm(atMs: number, number: number): void {
    const storm = this.material.storms[number % Math.max(1, this.material.storms.length)];
    if (storm) {
      this.agenda.add(atMs, () => {
        this.planStorm(atMs + stormGapMs, number + 1);
        return this.breakOut(storm);
      });
    }
  }

  private breakOut(storm: Storm): StoryAction[] {
    const author = { ...this.cast.next(storm.lang), followers: storm.followers };
    const script = { answered: storm.answered, ignored: storm.ignored };
    const thread = { ...this.newThread(storm.lang, author, script), crowd: storm.calmer };
    const actions = this.say(thread, storm.opening, { isViral: true });
    const opening = thread.lastRef;
    this.loseTemperLater(thread);
    const step = stormLengthMs / storm.voices.length;
    storm.voices.forEach((voice, index) => {
      const atMs = this.nowMs + step * index + this.random.between(step * 0.3, step);
      const to = voice.quotes === true ? { quoteOf: opening } : { inReplyTo: opening };
      this.agenda.add(atMs, () => this.join(voice, to));
    });
    return actions;
  }

  /** Somebody else takes part; they too have a word of thanks when we answer them. */
  private join(
    voice: { lang: StoryLanguage; text: string; reach?: 'some' | 'large' },
    place: { inReplyTo?: string; quoteOf?: string },
  ): StoryAction[] {
    const script = { answered: [this.random.pick(voices[voice.lang].joinedThanks)], ignored: [] };
    return this.say(this.newThread(voice.lang, this.cast.next(voice.lang, voice.reach), script), voice.text, place);
  }

  private loseTemperLater(thread: Thread): void {
    const { patience } = thread;
    const complaint = thread.script.ignored[thread.complaints];
    if (complaint === undefined) {
      return;
    }
    this.after(patienceMs, () => {
      if (thread.patience !== patience) {
        return [];
      }
      thread.complaints += 1;
      const actions = this.say(thread, complaint, { inReplyTo: thread.lastRef });
      this.loseTemperLater(thread);
      return actions;
    });
  }

  private say(
    thread: Thread,
    text: string,
    place: { inReplyTo?: string; quoteOf?: string; isViral?: boolean; agoMs?: number } = {},
  ): StoryAction[] {
    const { isViral, ...relation } = place;
    const ref = this.newRef();
    thread.lastRef = ref;
    this.threads.set(ref, thread);
    const said = { ref, author: thread.author, text: thread.fill(text), lang: voices[thread.lang].wire };
    const post: StoryAction = { do: 'post', ...said, ...relation };
    const growth = growthOf(thread.author.followers, this.random, { isViral });
    if (place.agoMs !== undefined) {
      return [post, ...growth.slice(-1).map(({ metrics }) => ({ do: 'metrics' as const, ref, metrics }))];
    }
    for (const { afterMs, metrics } of growth) {
      this.agenda.add(this.nowMs + afterMs, () => [{ do: 'metrics', ref, metrics }]);
    }
    return [post];
  }

  private newThread(lang: StoryLanguage, author: Persona, script: Script): Thread {
    const order = String(Math.floor(this.random.between(40_000, 99_999)));
    const days = String(Math.floor(this.random.between(4, 13)));
    const city = this.random.pick(voices[lang].cities);
    return {
      lang,
      author,
      script,
      fill: (text) => text.replaceAll('{order}', order).replaceAll('{days}', days).replaceAll('{city}', city),
      lastRef: '',
      openedAtMs: this.nowMs,
      answers: 0,
      complaints: 0,
      patience: 0,
      crowd: [],
    };
  }

  private tellPast(past: PastThread): StoryAction[] {
    const script = { answered: past.answered ?? [], ignored: past.ignored ?? [] };
    const thread = this.newThread(past.lang, this.cast.next(past.lang, past.reach), script);
    const lang = voices[past.lang].wire;
    let agoMs = past.minutesAgo * 60_000;
    const actions = this.say(thread, past.opening, { agoMs });
    if (!past.answer) {
      this.loseTemperLater(thread);
      return actions;
    }
    const answerRef = this.newRef();
    agoMs -= past.answer.afterMinutes * 60_000;
    const inReplyTo = thread.lastRef;
    actions.push({ do: 'post', ref: answerRef, author: 'shop', text: past.answer.text, lang, inReplyTo, agoMs });
    if (past.thanks) {
      agoMs -= past.thanks.afterMinutes * 60_000;
      actions.push(...this.say(thread, past.thanks.text, { inReplyTo: answerRef, agoMs }));
    }
    return actions;
  }

  private after(range: readonly [number, number], task: () => StoryAction[]): void {
    this.agenda.add(this.nowMs + this.random.between(range[0], range[1]), task);
  }
}
