/** The closed set of a label's colours; the console gives each a light and a dark shade. */
export const LABEL_COLOURS = ['stone', 'blue', 'teal', 'green', 'amber', 'orange', 'crimson', 'violet'] as const;
export type LabelColour = (typeof LABEL_COLOURS)[number];

/** A word that a workspace sorts its conversations by. */
export interface Label {
  id: string;
  name: string;
  colour: LabelColour;
}

/** Members who work together; conversations can be given to all of them at once. */
export interface Team {
  id: string;
  name: string;
  memberIds: string[];
}
