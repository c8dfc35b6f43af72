import { useLive } from '../../live/live-context';
import { useObservable } from '../../shared/observable';
import { NO_PICTURES } from './picture-store';
import type { HeldPictures } from './picture-store';

export function useHeldPictures(conversationId: string): HeldPictures {
  const { pictures } = useLive();
  return useObservable(pictures.held).get(conversationId) ?? NO_PICTURES;
}
