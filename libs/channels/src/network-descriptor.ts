import type { LengthRule } from '@genklang/contract';

/** A field of a network's settings or credentials, as a form or a command shows it. */
export interface SettingsField {
  name: string;
  label: string;
  hint: string;
  isSecret: boolean;
  isRequired: boolean;
}

/** What there is to say of a network without talking to it. The agent app knows networks by this alone. */
export interface NetworkDescriptor {
  id: string;
  name: string;
  /** An SVG path in a 24 x 24 box, drawn white on the colour. */
  badge: { path: string; colour: string };
  replyLength: LengthRule;
  settings: SettingsField[];
  credentials: SettingsField[];
  /** A sensible time between two polls, in milliseconds. */
  defaultPollIntervalMs: number;
}
