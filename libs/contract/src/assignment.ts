export const ASSIGNMENT_MODES = ['off', 'arrival'] as const;
/** `arrival`: conversations are given to whoever has room when they arrive, and when somebody comes on duty. */
export type AssignmentMode = (typeof ASSIGNMENT_MODES)[number];

/** Open conversations that a member may hold before they are given no more, where nobody says otherwise. */
export const DEFAULT_CAPACITY = 20;
export const MAX_CAPACITY = 500;

/** `GET /api/assignment` */
export interface AssignmentSettings {
  mode: AssignmentMode;
  capacity: number;
  /** A capacity is null where the workspace's holds. */
  members: { id: string; name: string; capacity: number | null; load: number }[];
}
