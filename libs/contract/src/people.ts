/** A member as colleagues see one. */
export interface MemberSummary {
  id: string;
  name: string;
}

/** A handle on a network. */
export interface AuthorSummary {
  id: string;
  name: string;
  handle: string;
  followers: number | null;
}
