/** What a customer wrote, and replies to it, each with what a reader found in it. */
export interface LabelledCase {
  customer: string;
  score: number;
  signedBy: string;
  /**
   * What is true of the reply, and the reply: C it names the problem, R it says sorry, O a person stands behind it, N it says what
   * happens next and when, H it is not hollow, B it blames somebody else.
   */
  replies: readonly (readonly [labels: string, reply: string])[];
}
