import type { LengthRule } from './length';
import type { PictureRule } from './pictures';
import type { Locale } from './words';

/** A text in every language of the console. Networks carry their own words, so that adding one touches no catalogue. */
export type LocalizedText = Record<Locale, string>;

/** How a field of a form is drawn and read. `secret` is written only: it never comes back from the server. */
export type SettingsFieldKind = 'text' | 'secret' | 'address' | 'number' | 'choice';

/** A field of a network's settings or of one of its ways to sign in. */
export interface SettingsField {
  name: string;
  kind: SettingsFieldKind;
  label: LocalizedText;
  hint: LocalizedText;
  isRequired: boolean;
  /** Shown only to those who ask for it: most people never change it. */
  isAdvanced: boolean;
  /** What an empty field means. */
  default?: string;
  choices?: { value: string; label: LocalizedText }[];
}

/**
 * A way to sign in to a network. `fields`: the person brings keys. `page`: the person grants access on the network's own page,
 * and what is asked here (an app's keys, an instance's address) is what it takes to get there.
 */
export interface SignIn {
  id: string;
  kind: 'fields' | 'page';
  label: LocalizedText;
  fields: SettingsField[];
}

/** What a network charges, in millionths of a US dollar. */
export interface NetworkPricing {
  perPostMicros: number;
  /** A post that a search found. */
  perSearchPostMicros: number;
  perAuthorMicros: number;
  perReplyMicros: number;
  perReplyWithLinkMicros: number;
}

/** The strongest thing that our reading of a network was held against. */
export type CheckedAgainst = 'real-server' | 'official-description' | 'our-reading';

/** What there is to say of a network without talking to it. The agent app and the console know networks by this alone. */
export interface NetworkDescriptor {
  id: string;
  name: string;
  /** What people call it besides its name, in lower case. */
  alsoCalled?: string[];
  /** An SVG path in a 24 x 24 box, drawn white on the colour. */
  badge: { path: string; colour: string };
  /** Where no account says otherwise. */
  replyLength: LengthRule;
  /** Where we answer: below the post for all to see, to the author alone, either, or not from here. */
  replies: 'public' | 'private' | 'both' | 'none';
  /** Whether posts are asked for, sent to us, or both. */
  arrival: 'poll' | 'webhook' | 'both';
  /** Whether an answer may go on in an answer to itself. */
  hasThreads: boolean;
  /** What pictures an answer may take along; absent where it takes none. */
  pictures?: PictureRule;
  /** Whether a channel may be a search here. */
  hasSearch: boolean;
  /** Null where reading and answering cost nothing. */
  pricing: NetworkPricing | null;
  settings: SettingsField[];
  signIns: SignIn[];
  /** A sensible time between two polls, in milliseconds. */
  defaultPollIntervalMs: number;
  checkedAgainst: CheckedAgainst;
}

/** What a search looks for. A post is a hit when it holds one of `anyOf` and none of `noneOf`; a phrase is one entry with spaces. */
export interface ListeningQuery {
  anyOf: string[];
  noneOf: string[];
  /** A BCP 47 language, or null for all. */
  language: string | null;
}
