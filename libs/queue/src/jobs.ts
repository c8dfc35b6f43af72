import type { JobMap, JobName } from './job-map';

/** When and as what a job is added. */
export interface JobOptions {
  /** The job's natural key: adding it twice adds it once. */
  id: string;
  /** Not before this moment. Only to be punctual: the tables know it too. */
  at?: Date;
}

/** Where jobs are asked for. */
export abstract class Jobs {
  /**
   * Asks for a job. Never throws and never waits for a broken Redis: what is not added now is found by the next sweep.
   * @returns whether Redis took it.
   */
  abstract add<Name extends JobName>(name: Name, payload: JobMap[Name], options: JobOptions): Promise<boolean>;
}
