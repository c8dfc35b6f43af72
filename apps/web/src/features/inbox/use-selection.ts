import { useNavigate, useParams } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { useLive } from '../../live/live-context';

export interface Selection {
  /** The conversation on screen, from the address. */
  openId: string | null;
  /** The row that commands are for: the open conversation, else where the cursor stands. */
  selectedId: string | null;
  open(id: string): void;
  /** Goes back to the list; the cursor stays. */
  close(): void;
  /** Moves up or down the list; an open conversation makes way for the next. */
  move(step: 1 | -1): void;
  /** Selects what follows a row that is about to leave. */
  advancePast(id: string): string | null;
  clear(): void;
}

export function useSelection(): Selection {
  const { rows } = useLive();
  const navigate = useNavigate();
  const { conversationId } = useParams({ strict: false });
  const openId = conversationId ?? null;
  const [cursorId, setCursorId] = useState<string | null>(openId);
  const selectedId = openId ?? cursorId;

  const open = useCallback(
    (id: string) => {
      setCursorId(id);
      // From one conversation to another the address is replaced: one step back always leads to the list.
      void navigate({
        to: '/conversations/$conversationId',
        params: { conversationId: id },
        search: (search) => ({ ...search, entry: undefined }),
        replace: openId !== null,
      });
    },
    [navigate, openId],
  );
  const close = useCallback(() => {
    setCursorId(openId);
    void navigate({ to: '/', search: (search) => ({ ...search, entry: undefined }) });
  }, [navigate, openId]);
  const go = (id: string): void => (openId === null ? setCursorId(id) : open(id));

  return {
    openId,
    selectedId,
    open,
    close,
    move: (step) => {
      const { ids } = rows.getList();
      const index = selectedId === null ? -1 : ids.indexOf(selectedId);
      const next = ids[index < 0 ? 0 : index + step];
      if (next !== undefined) {
        go(next);
      }
    },
    advancePast: (id) => {
      const { ids } = rows.getList();
      const index = ids.indexOf(id);
      const next = index < 0 ? undefined : (ids[index + 1] ?? ids[index - 1]);
      if (next !== undefined) {
        go(next);
      } else if (openId !== null) {
        close();
      }
      return next ?? null;
    },
    clear: () => setCursorId(null),
  };
}
