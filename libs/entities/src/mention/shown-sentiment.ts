/** What people see of a mention's feeling, in SQL: a colleague's word where there is one, else the scorer's. */
export function shownPolarity(mention: string): string {
  return `coalesce(${mention}.corrected_polarity, ${mention}.polarity)`;
}

/** The score that goes with it: the scorer's own where both agree, else the middle of what the word says. */
export function shownScore(mention: string): string {
  return `case when ${mention}.corrected_polarity is null or ${mention}.corrected_polarity = ${mention}.polarity
    then ${mention}.score else case ${mention}.corrected_polarity when 'negative' then -0.5 when 'positive' then 0.5 else 0 end end`;
}

/** Whether the customer of a conversation wrote something unhappy in it. Served by `mention_by_conversation`. */
export function hasProblem(conversation: string): string {
  return `exists (select 1 from mention p where p.workspace_id = ${conversation}.workspace_id
    and p.conversation_id = ${conversation}.id and p.deleted_at is null and ${shownPolarity('p')} = 'negative')`;
}
