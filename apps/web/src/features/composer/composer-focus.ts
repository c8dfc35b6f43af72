import { Observable } from '../../shared/observable';
import type { ComposerMode } from './draft-store';

/** Where the cursor should go once that composer is there. */
export const composerFocus = new Observable<ComposerFocus | null>(null);

interface ComposerFocus {
  conversationId: string;
  mode: ComposerMode;
  /** Whether its conversation is to be opened for it. */
  opens?: true;
}
