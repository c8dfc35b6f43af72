/** The natural key of a delivery: a reply, and how often it has been taken up. */
export function deliverJobId(replyId: string, fence: number): string {
  return `deliver:${replyId}:${fence}`;
}
