import { Observable } from '../../shared/observable';
import { readStored, writeStored } from '../../shared/stored';

const STORED = 'genklang.density';

export type Density = 'comfortable' | 'compact';

/** How high rows are: each person's own choice, kept in the browser. */
export const density = new Observable<Density>(readStored(STORED) === 'compact' ? 'compact' : 'comfortable');

export function chooseDensity(chosen: Density): void {
  density.set(chosen);
  writeStored(STORED, chosen === 'compact' ? chosen : null);
}
