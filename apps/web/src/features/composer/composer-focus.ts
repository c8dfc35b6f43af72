import { Observable } from '../../shared/observable';
import type { ComposerMode } from './draft-store';

/** Where the cursor should go once that composer is there. */
export const composerFocus = new Observable<{ conversationId: string; mode: ComposerMode } | null>(null);
