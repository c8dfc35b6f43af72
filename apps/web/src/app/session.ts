import { SessionStore } from '../live/session-store';

/** Who is signed in on this page. */
export const sessionStore = new SessionStore();
