/** What people see of a mention's feeling, in SQL: a colleague's word where there is one, else the scorer's. */
export function shownPolarity(mention: string): string {
  return `coalesce(${mention}.corrected_polarity, ${mention}.polarity)`;
}

/** The score that goes with it: the scorer's own where both agree, else the middle of what the word says. */
export function shownScore(mention: string): string {
  return `case when ${mention}.corrected_polarity is null or ${mention}.corrected_polarity = ${mention}.polarity
    then ${mention}.score else case ${mention}.corrected_polarity when 'negative' then -0.5 when 'positive' then 0.5 else 0 end end`;
}
