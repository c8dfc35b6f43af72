const storyLanguages = ['da', 'sv', 'nb', 'en'] as const;
export type StoryLanguage = (typeof storyLanguages)[number];

export const themes = [
  'delivery',
  'damage',
  'parts',
  'assembly',
  'wood',
  'refund',
  'hours',
  'price',
  'question',
  'sarcasm',
  'leaving',
  'praise',
  'recovery',
] as const;
type Theme = (typeof themes)[number];

/**
 * What one customer says to Havblik, and how they take our answers. All texts are invented for the demo.
 * `{order}`, `{days}` and `{city}` are filled in anew each time the line is told.
 */
export interface Storyline {
  /** Unique within its language. */
  id: string;
  theme: Theme;
  /** Names @havblik. */
  opening: string;
  /** What they say to our first, second, ... answer; then they are silent. */
  answered?: readonly string[];
  /** Instead of the first of `answered`, when our answer came within a minute and a half. */
  quick?: string;
  /** Instead of the first of `answered`, when our answer was short and without a kind word. */
  curt?: string;
  /** What they add, each time they have waited long enough for an answer. */
  ignored?: readonly string[];
  /** Another customer who joins the thread. */
  joined?: string;
  /** How many people follow the author: most have few. */
  reach?: 'some' | 'large';
}

export interface ToldStoryline extends Storyline {
  lang: StoryLanguage;
}
