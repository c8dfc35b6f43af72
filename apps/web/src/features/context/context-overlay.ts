import { Observable } from '../../shared/observable';

/** Whether the context lies over the conversation, on screens that have no room beside it. */
export const contextOverlay = new Observable(false);
