import { Observable } from '../../shared/observable';
import type { ComposerMode } from './draft-store';

/** Where the cursor should go once that composer is there. */
export const composerFocus = new Observable<ComposerFocus | null>(null);

interface ComposerFocus {
  conversationId: string;
  mode: ComposerMode;
  /** Whether the reply is to be written in private, where there is a choice. */
  isPrivate?: boolean;
  /** Whether its conversation is to be opened for it. */
  opens?: true | undefined;
}
