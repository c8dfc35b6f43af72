/** The natural key of a poll: a channel, and when it is due. Whoever asks for the same poll asks for one job. */
export function pollJobId(channelId: string, dueAt: Date): string {
  return `poll:${channelId}:${dueAt.getTime()}`;
}

/** The natural key of a delivery: a reply, and how often it has been taken up (its fence). */
export function deliverJobId(replyId: string, fence: number): string {
  return `deliver:${replyId}:${fence}`;
}

/** The natural key of learning from a channel's judgements. */
export function learnJobId(channelId: string): string {
  return `learn:${channelId}`;
}

/** The natural key of scoring a workspace's posts anew. */
export function rescoreJobId(workspaceId: string): string {
  return `rescore:${workspaceId}`;
}

/** The natural key of what a person asked of a network. */
export function requestJobId(requestId: string): string {
  return `request:${requestId}`;
}

/** The natural key of setting a workspace's deadlines anew. */
export function refreshDeadlinesJobId(workspaceId: string): string {
  return `deadlines:${workspaceId}`;
}

/** The natural key of asking a workspace's rules. */
export function runRulesJobId(workspaceId: string): string {
  return `rules:${workspaceId}`;
}

/** The natural key of fetching a picture. */
export function mediaJobId(mediaId: string): string {
  return `media:${mediaId}`;
}

/** The natural key of reading the page behind a link. */
export function previewJobId(previewId: string): string {
  return `preview:${previewId}`;
}
