import { weightedLength } from '../store/weighted-length';
import { storylines } from './lines';
import { pastThreads } from './lines/past';
import { storms } from './lines/storms';
import { Random } from './random';
import { type StoryAction, StoryEngine, type StoryMaterial } from './story.engine';
import { themes, type ToldStoryline } from './storyline';

type StoryPost = Extract<StoryAction, { do: 'post' }>;

const material: StoryMaterial = { lines: storylines, past: pastThreads, storms };
const kind = 'Det beklager vi meget! Vi finder ud af det med det samme og vender tilbage i dag.';

/** Runs an engine in small steps and remembers when each post came. */
class Telling {
  readonly engine: StoryEngine;
  readonly posts: (StoryPost & { atMs: number })[] = [];
  readonly metrics: Extract<StoryAction, { do: 'metrics' }>[] = [];
  private nowMs = 0;

  constructor(parts: Partial<StoryMaterial> = {}, seed = 7) {
    this.engine = new StoryEngine({ lines: [], past: [], storms: [], ...parts }, new Random(seed));
    this.note(this.engine.begin());
  }

  runTo(ms: number): this {
    while (this.nowMs < ms) {
      this.nowMs = Math.min(ms, this.nowMs + 200);
      this.note(this.engine.advance(this.nowMs));
    }
    return this;
  }

  answer(to: StoryPost | undefined, text: string): string {
    const ref = this.engine.newRef();
    this.engine.heard({ to: to?.ref ?? '', ref, text });
    return ref;
  }

  repliesTo(ref: string): (StoryPost & { atMs: number })[] {
    return this.posts.filter((post) => post.inReplyTo === ref);
  }

  private note(actions: StoryAction[]): void {
    for (const action of actions) {
      if (action.do === 'post') {
        this.posts.push({ ...action, atMs: this.nowMs });
      } else {
        this.metrics.push(action);
      }
    }
  }
}

const line: ToldStoryline = {
  id: 'test',
  lang: 'da',
  theme: 'delivery',
  opening: '@havblik hvor er ordre {order}?',
  answered: ['Tak.', 'Tak igen.'],
  quick: 'Det gik hurtigt.',
  curt: 'Det var kort.',
  ignored: ['Hallo?', 'Farvel.'],
  joined: 'Samme her.',
};

describe('the material', () => {
  const texts = storylines.flatMap((told) => [
    told.opening,
    ...(told.answered ?? []),
    ...(told.ignored ?? []),
    ...[told.quick, told.curt, told.joined].filter((text) => text !== undefined),
  ]);
  const stormTexts = storms.flatMap((storm) => [
    storm.opening,
    ...[...storm.voices, ...storm.calmer].map((voice) => voice.text),
    ...storm.answered,
    ...storm.ignored,
  ]);
  const pastTexts = pastThreads.flatMap((past) => [past.opening, past.answer?.text ?? '', past.thanks?.text ?? '']);

  it('has at least 120 storylines, most of them Danish', () => {
    const count = (lang: string): number => storylines.filter((told) => told.lang === lang).length;
    expect(storylines.length).toBeGreaterThanOrEqual(120);
    expect([count('da') >= 40, count('sv') >= 30, count('nb') >= 25, count('en') >= 25]).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(new Set(storylines.map((told) => `${told.lang}/${told.id}`)).size).toBe(storylines.length);
  });

  it('touches every theme in Danish, and at least ten in each other language', () => {
    const told = (lang: string): Set<string> =>
      new Set(storylines.filter((line) => line.lang === lang).map((line) => line.theme));
    expect([...told('da')].sort()).toEqual([...themes].sort());
    expect(['sv', 'nb', 'en'].filter((lang) => told(lang).size < 10)).toEqual([]);
  });

  it('calls Havblik in every opening and every quote', () => {
    const quotes = storms.flatMap((storm) => storm.voices.filter((voice) => voice.quotes).map((voice) => voice.text));
    const openings = [...storylines, ...pastThreads, ...storms].map((told) => told.opening);
    expect([...openings, ...quotes].filter((text) => !/(^|[^\w])@havblik\b/.test(text))).toEqual([]);
  });

  it('fits into a post, the second time around too', () => {
    const longest = ' Hälsningar från Västerås.'.length;
    expect([...texts, ...stormTexts, ...pastTexts].filter((text) => weightedLength(text) + longest > 280)).toEqual([]);
  });

  it('says nothing twice, and reacts to every answer', () => {
    const openings = storylines.map((told) => told.opening);
    expect(new Set(openings).size).toBe(openings.length);
    expect(storylines.filter((told) => (told.answered ?? []).length === 0)).toEqual([]);
  });

  it('fills in no other blanks than those that it knows', () => {
    const blanks = texts.flatMap((text) => text.match(/\{\w+\}/g) ?? []);
    expect(new Set(blanks)).toEqual(new Set(['{order}', '{days}', '{city}']));
  });
});

describe('the story', () => {
  it('is the same with the same seed, and another with another', () => {
    const tell = (seed: number): string => JSON.stringify(new Telling(material, seed).runTo(600_000).posts);
    expect(tell(1)).toBe(tell(1));
    expect(tell(1)).not.toBe(tell(2));
  });

  it('begins with about 25 posts of the last hours, some answered and some not', () => {
    const { posts } = new Telling(material);
    const answered = new Set(posts.filter((post) => post.author === 'shop').map((post) => post.inReplyTo));
    const waiting = posts.filter((post) => post.inReplyTo === undefined && !answered.has(post.ref));
    expect(posts.length).toBeGreaterThanOrEqual(25);
    expect(posts.every((post) => (post.agoMs ?? 0) > 0 && (post.agoMs ?? 0) < 8 * 3_600_000)).toBe(true);
    expect(answered.size).toBeGreaterThanOrEqual(7);
    expect(waiting.length).toBeGreaterThanOrEqual(4);
  });

  it('opens within three seconds, then every six to twelve', () => {
    const { posts } = new Telling({ lines: storylines }).runTo(400_000);
    const openings = posts.filter((post) => post.inReplyTo === undefined).map((post) => post.atMs);
    expect(openings[0]).toBeLessThanOrEqual(3000);
    const gaps = openings.slice(1).map((atMs, index) => atMs - (openings[index] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(5800);
    expect(Math.max(...gaps)).toBeLessThanOrEqual(12_200);
  });

  it('thanks for a kind answer, at our answer, within 8 to 25 seconds', () => {
    const telling = new Telling({ lines: [{ ...line, quick: undefined }] }).runTo(3000);
    const ref = telling.answer(telling.posts[0], kind);
    telling.runTo(30_000);
    const [thanks] = telling.repliesTo(ref);
    expect(thanks).toMatchObject({ text: 'Tak.', author: telling.posts[0]?.author, lang: 'da' });
    expect(thanks?.atMs).toBeGreaterThanOrEqual(11_000);
    expect(thanks?.atMs).toBeLessThanOrEqual(28_200);
    const second = telling.answer(thanks, 'Velbekomme!');
    const third = telling.runTo(60_000).answer(telling.repliesTo(second)[0], 'God dag, og tak igen!');
    expect(telling.repliesTo(second)).toMatchObject([{ text: 'Tak igen.' }]);
    expect(telling.runTo(120_000).repliesTo(third)).toEqual([]);
  });

  it('notices that we were quick, and only then', () => {
    const quick = new Telling({ lines: [line] }).runTo(3000);
    const first = quick.answer(quick.posts[0], kind);
    expect(quick.runTo(40_000).repliesTo(first)).toMatchObject([{ text: 'Det gik hurtigt.' }]);
    const slow = new Telling({ lines: [line] }).runTo(100_000);
    const late = slow.answer(slow.posts[0], kind);
    expect(slow.runTo(140_000).repliesTo(late)).toMatchObject([{ text: 'Tak.' }]);
  });

  it('takes a curt answer badly, and a kind one afterwards well', () => {
    const telling = new Telling({ lines: [line] }).runTo(100_000);
    const curt = telling.answer(telling.posts[0], 'Se hjemmesiden.');
    const [displeased] = telling.runTo(130_000).repliesTo(curt);
    expect(displeased?.text).toBe('Det var kort.');
    const better = telling.answer(displeased, kind);
    expect(telling.runTo(160_000).repliesTo(better)).toMatchObject([{ text: 'Tak.' }]);
  });

  it('complains when it is left waiting, and not once it has been answered', () => {
    const waiting = new Telling({ lines: [line] }).runTo(20 * 60_000);
    const author = waiting.posts[0]?.author;
    const said = waiting.posts.filter((post) => post.author === author).map((post) => post.text);
    expect(said.slice(1)).toEqual(['Hallo?', 'Farvel.']);
    const complaints = waiting.posts.filter((post) => post.author === author).map((post) => post.atMs);
    expect((complaints[1] ?? 0) - (complaints[0] ?? 0)).toBeGreaterThanOrEqual(4 * 60_000);

    const answered = new Telling({ lines: [line] }).runTo(60_000);
    answered.answer(answered.posts[0], kind);
    const patient = answered.runTo(20 * 60_000).posts.filter((post) => post.author === answered.posts[0]?.author);
    expect(patient.map((post) => post.text).slice(1)).toEqual(['Det gik hurtigt.']);
  });

  it('lets others join, and thanks us when we answer them', () => {
    const telling = new Telling({ lines: [line] }).runTo(80_000);
    const [joined] = telling.repliesTo(telling.posts[0]?.ref ?? '');
    expect(joined?.text).toBe('Samme her.');
    expect(joined?.author).not.toEqual(telling.posts[0]?.author);
    const ref = telling.answer(joined, kind);
    expect(telling.runTo(110_000).repliesTo(ref)).toHaveLength(1);
  });

  it('goes on with new people and other beginnings when all has been told', () => {
    const lines = storylines.slice(0, 8);
    const { posts } = new Telling({ lines }).runTo(200_000);
    const openings = posts.filter((post) => post.inReplyTo === undefined);
    const handles = posts.map((post) => (post.author === 'shop' ? '' : post.author.handle));
    const round = (number: number): string[] => openings.slice(number * 8, number * 8 + 8).map((post) => post.text);
    expect(openings.length).toBeGreaterThan(15);
    expect(round(1).filter((text) => round(0).includes(text))).toEqual([]);
    expect(handles.every((handle) => /^[a-z0-9_]{1,15}$/.test(handle))).toBe(true);
  });

  it('never gives one handle to two people in two hours', () => {
    const { posts } = new Telling(material).runTo(2 * 3_600_000);
    const named = new Map<string, string>();
    for (const { author } of posts) {
      if (author !== 'shop') {
        expect(named.get(author.handle) ?? author.name).toBe(author.name);
        named.set(author.handle, author.name);
      }
    }
    expect(named.size).toBeGreaterThan(700);
    expect(posts.some((post) => /\{\w+\}/.test(post.text))).toBe(false);
  });

  it('breaks into a storm after three minutes, a dozen people within two', () => {
    const telling = new Telling({ storms }).runTo(178_000);
    expect(telling.posts).toEqual([]);
    telling.runTo(182_000);
    const [opening] = telling.posts;
    expect(opening?.author).toMatchObject({ followers: 186_000 });
    telling.runTo(300_000);
    const voices = telling.posts.slice(1);
    expect(voices.length).toBeGreaterThanOrEqual(12);
    expect(new Set(voices.map((post) => (post.author === 'shop' ? '' : post.author.handle))).size).toBe(voices.length);
    expect(voices.filter((post) => post.quoteOf === opening?.ref).length).toBeGreaterThanOrEqual(3);
    const views = telling.metrics.filter(({ ref }) => ref === opening?.ref).map(({ metrics }) => metrics.views);
    expect(views).toEqual([...views].sort((left, right) => left - right));
    expect(views.at(-1)).toBeGreaterThan(50_000);
    const ref = telling.answer(opening, kind);
    expect(telling.runTo(400_000).repliesTo(ref)).toHaveLength(5);
  });
});
