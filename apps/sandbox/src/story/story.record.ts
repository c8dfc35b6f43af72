import type { StoryAction, StoryEngine } from './story.engine';

/** An answer of Havblik's that the story heard: `to` is the story's name of the post that it answers. */
export interface HeardAnswer {
  atMs: number;
  to: string;
  text: string;
}

/**
 * What it takes to go on with a story later. The engine's own state is not among it: from the same seed, told up to the
 * same moment with the same answers, it gets there again.
 */
export interface StoryRecord {
  /** Each chapter has another seed; only the first one tells what happened before. */
  chapter: number;
  storyMs: number;
  heard: HeardAnswer[];
  /** The story's names of posts, and their ids. */
  refs: [ref: string, id: string][];
}

/** A longer story is not retold, so that a start stays quick and the record small: the next chapter begins instead. */
const longestRetellingMs = 24 * 60 * 60_000;

export function isTooLong(storyMs: number): boolean {
  return storyMs > longestRetellingMs;
}

/**
 * Brings a fresh engine to where the record ends, without anything being published.
 * @param textOf what a post says now, unless it is gone or was edited
 * @returns false when another story comes out of it than the one that was told, as after a change of its words.
 */
export function retell(engine: StoryEngine, record: StoryRecord, textOf: (id: string) => string | undefined): boolean {
  const idOfRef = new Map(record.refs);
  const isAsTold = (action: StoryAction): boolean => {
    const told = action.do === 'post' ? textOf(idOfRef.get(action.ref) ?? '') : undefined;
    return action.do === 'metrics' || told === undefined || told === action.text;
  };
  let isSame = engine.begin().every(isAsTold);
  for (const { atMs, to, text } of record.heard) {
    isSame = engine.advance(atMs).every(isAsTold) && isSame;
    engine.heard({ to, ref: engine.newRef(), text });
  }
  return engine.advance(record.storyMs).every(isAsTold) && isSame;
}
