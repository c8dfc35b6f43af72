import { Observable } from '../../shared/observable';
import { readStored, writeStored } from '../../shared/stored';

const STORED = 'genklang.empathy';

/** Whether replies to upset customers are checked while they are written: each person's own choice, kept in the browser. */
export const empathyShown = new Observable<boolean>(readStored(STORED) !== 'off');

export function chooseEmpathy(isShown: boolean): void {
  empathyShown.set(isShown);
  writeStored(STORED, isShown ? null : 'off');
}
