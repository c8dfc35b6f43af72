import { useEffect, useState } from 'react';
import { readEmoji } from './find-emoji';
import type { Emoji } from './find-emoji';

let loading: Promise<Emoji[]> | null = null;

/** The names come when somebody first asks for them; where they do not come, nothing is offered. */
function loadEmoji(): Promise<Emoji[]> {
  loading ??= import('./emoji-names.json').then(
    ({ default: lines }) => readEmoji(lines),
    () => {
      loading = null;
      return [];
    },
  );
  return loading;
}

export function useEmoji(isWanted: boolean): readonly Emoji[] {
  const [all, setAll] = useState<readonly Emoji[]>([]);
  useEffect(() => {
    if (isWanted) {
      void loadEmoji().then(setAll);
    }
  }, [isWanted]);
  return all;
}
