import { Observable } from '../../shared/observable';

/** Whether the sheet of shortcuts is open. */
export const shortcutSheet = new Observable(false);
