/** Which greeting goes with an hour of the day. */
export function greetingOf(hour: number): 'morning' | 'forenoon' | 'afternoon' | 'evening' {
  if (hour < 5 || hour >= 18) {
    return 'evening';
  }
  if (hour < 10) {
    return 'morning';
  }
  return hour < 12 ? 'forenoon' : 'afternoon';
}
