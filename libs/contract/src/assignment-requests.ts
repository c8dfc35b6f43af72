import { IsIn, IsInt, IsObject, Max, Min } from 'class-validator';
import { ASSIGNMENT_MODES, MAX_CAPACITY } from './assignment';
import type { AssignmentMode } from './assignment';

export class SaveAssignmentRequest {
  @IsIn(ASSIGNMENT_MODES)
  mode!: AssignmentMode;

  @IsInt()
  @Min(1)
  @Max(MAX_CAPACITY)
  capacity!: number;

  /** What members take by id, where it differs; null for the workspace's. */
  @IsObject()
  members!: Record<string, number | null>;
}
