/**
 * Every job by its stable name, and what it carries. Payloads are JSON and hold ids only: a job is a nudge towards a row,
 * and every job can be made again from the tables.
 */
export interface JobMap {
  /** Polls a channel whose time has come. */
  'channel.poll': { workspaceId: string; channelId: string };
  /** Carries a queued reply to its network, or finds out what became of an unknown one. */
  'reply.deliver': { workspaceId: string; replyId: string };
  /** Carries out what a person asked of a network: connect, sign in, test. */
  'channel.request': { workspaceId: string; requestId: string };
  /** Learns from what people judged on a channel. */
  'sentiment.learn': { workspaceId: string; channelId: string };
  /** Scores anew what another model scored, a portion after the other. */
  'sentiment.rescore': { workspaceId: string };
  /** Sets all deadlines of a workspace anew, after a policy has changed. */
  'deadlines.refresh': { workspaceId: string };
  /** Asks rules about what happened since they were last asked. */
  'rules.run': { workspaceId: string };
  /** Fetches the picture of a post that somebody looks at. */
  'media.fetch': { workspaceId: string; mediaId: string };
  /** Reads the page behind a link that somebody looks at. */
  'preview.fetch': { workspaceId: string; previewId: string };
  /** Looks through the tables for polls and replies that are due and have no job. Repeats each second. */
  'timers.sweep': Record<string, never>;
}

export type JobName = keyof JobMap;

/** One handler for each job: a missing one does not compile. */
export type JobHandlers = { [Name in JobName]: (payload: JobMap[Name]) => Promise<void> };

/** How many jobs of a kind one process works on at once. */
export const JOB_CONCURRENCY = {
  'channel.poll': 4,
  'reply.deliver': 8,
  'channel.request': 4,
  'sentiment.learn': 1,
  'sentiment.rescore': 1,
  'deadlines.refresh': 1,
  'rules.run': 2,
  'media.fetch': 6,
  'preview.fetch': 4,
  'timers.sweep': 1,
} as const satisfies Record<JobName, number>;

export const JOB_NAMES = Object.keys(JOB_CONCURRENCY) as JobName[];
