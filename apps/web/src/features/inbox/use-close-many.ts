import { useBeforeClosing } from '../ending/fault-question';
import { useWork } from './use-work';

/** Closes one or many, once it is said whose fault the problems among them were. */
export function useCloseMany(): (ids: readonly string[]) => void {
  const work = useWork();
  const beforeClosing = useBeforeClosing();
  return (ids) => beforeClosing(ids, () => work.close(ids));
}
