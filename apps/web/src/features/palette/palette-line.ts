import type { CommandId } from '../keyboard/keymap';
import type { PalettePage } from './palette-state';

/** One line of the palette. `next` leads to another page; everything else is done by `run`. */
export interface PaletteLine {
  id: string;
  label: string;
  /** A word at the side: where somebody is, when something would be. */
  hint?: string;
  keywords?: readonly string[];
  command?: CommandId;
  isChosen?: boolean;
  next?: PalettePage;
  run?(): void;
  /** Stays open after it was done: several may be chosen. */
  staysOpen?: true;
}
