import type {
  Priority,
  MentionKind,
  Polarity,
  PostVisibility,
  RuleAction,
  RuleDraft,
  RuleTrigger,
  SkipReason,
} from '@genklang/contract';

/** What is known when rules are asked. The post is the one that arrived, else the customer's latest. */
export interface RuleFacts {
  trigger: RuleTrigger;
  /** For `deadline.near`: how many minutes are left. */
  minutesLeft: number | null;
  channelId: string;
  priority: Priority;
  labelIds: readonly string[];
  country: string | null;
  reach: number | null;
  isFirstContact: boolean;
  isOpenHours: boolean;
  post: {
    kind: MentionKind;
    visibility: PostVisibility;
    text: string;
    language: string;
    polarity: Polarity;
    score: number;
  };
  /** Whether a person of ours has answered in this conversation. */
  hasHumanAnswer: boolean;
  /** Rules that sent a text here in the last 24 hours. */
  repliedLately: ReadonlySet<string>;
  /** How often rules acted here in the last hour. */
  recentChains: number;
}

/** A rule in force. */
export type Rule = RuleDraft & { id: string };

/** One thing to do, or why it is left undone. */
export interface RuleEffect {
  ruleId: string;
  action: RuleAction;
  skipped: SkipReason | null;
}
