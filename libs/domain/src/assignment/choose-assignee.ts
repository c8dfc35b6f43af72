/** Somebody who may be given work. */
export interface AssignmentCandidate {
  id: string;
  isOnDuty: boolean;
  /** As ISO 639-1 codes. */
  languages: readonly string[];
  /** Open conversations that they may hold at once, and those that they hold. */
  capacity: number;
  load: number;
  /** When they were last given something, in milliseconds; null for never. */
  lastGivenAt: number | null;
}

/** A conversation that waits for somebody. */
export interface AssignmentWish {
  language: string;
  adviserId: string | null;
  deputyId: string | null;
}

export interface AssignmentChoice {
  memberId: string;
  why: 'adviser' | 'deputy' | 'automatic';
}

/**
 * Who takes a conversation: the customer's adviser, else their deputy, else whoever holds least, and of those whoever was given
 * nothing for longest. Nobody who is off duty or full; and where somebody on duty speaks the customer's language, nobody who does
 * not, so that it rather waits. Null: it waits.
 */
export function chooseAssignee(
  wish: AssignmentWish,
  candidates: readonly AssignmentCandidate[],
): AssignmentChoice | null {
  const onDuty = candidates.filter(({ isOnDuty }) => isOnDuty);
  const speakers = onDuty.filter(({ languages }) => languages.some((code) => isSame(code, wish.language)));
  // An adviser is chosen for the person, not for the language.
  for (const [why, id] of [['adviser', wish.adviserId] as const, ['deputy', wish.deputyId] as const]) {
    if (id !== null && onDuty.some((candidate) => candidate.id === id && hasRoom(candidate))) {
      return { memberId: id, why };
    }
  }
  const first = (speakers.length > 0 ? speakers : onDuty).filter(hasRoom).toSorted(byRoom)[0];
  return first ? { memberId: first.id, why: 'automatic' } : null;
}

function hasRoom({ load, capacity }: AssignmentCandidate): boolean {
  return load < capacity;
}

function byRoom(left: AssignmentCandidate, right: AssignmentCandidate): number {
  return left.load - right.load || (left.lastGivenAt ?? 0) - (right.lastGivenAt ?? 0) || (left.id < right.id ? -1 : 1);
}

/** Norwegian goes by three codes. */
function isSame(spoken: string, language: string): boolean {
  return norwegian(spoken) === norwegian(language);
}

function norwegian(code: string): string {
  return code === 'no' || code === 'nn' ? 'nb' : code;
}
