/** Whether a reply is a person's answer, on its way or published. @param r what the statement calls the reply. */
export function isHumanAnswer(r: 'r'): string {
  return `not ${r}.is_automated and ${r}.state <> 'failed' and ${r}.hold_reason is null and ${r}.approval in ('none', 'approved')`;
}
