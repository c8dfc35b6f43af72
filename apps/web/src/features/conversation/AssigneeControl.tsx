import { may } from '@genklang/contract';
import type { ConversationRow, MemberSummary } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { ChevronDown, UserPlus } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { Suspense, useState } from 'react';
import { useLive, useSession } from '../../live/live-context';
import { Avatar } from '../../shared/ui/Avatar';
import { lazyPart } from '../../shared/lazy-part';
import { KeyCombo } from '../keyboard/KeyCombo';

const HandOverDialog = lazyPart(() => import('./HandOverDialog'), 'HandOverDialog');

/** Who has the conversation, and how to take it or let it go. */
export function AssigneeControl({ row }: { row: ConversationRow }) {
  const { i18n } = useLingui();
  const { actions } = useLive();
  const { member } = useSession();
  const { assignee } = row;
  const mayWork = may(member.role, 'conversation.work');
  if (assignee === null && !mayWork) {
    return null;
  }
  if (assignee === null) {
    return (
      <button type="button" className="btn btn-outline" onClick={() => actions.claim(row.id)} data-testid="claim">
        <UserPlus size={15} strokeWidth={1.75} aria-hidden="true" />
        <span className="max-md:sr-only">{i18n._('conversation.claim')}</span>
        <KeyCombo command="conversation.claim" />
      </button>
    );
  }
  return <Holder row={row} assignee={assignee} mayWork={mayWork} />;
}

interface HolderProps {
  row: ConversationRow;
  assignee: MemberSummary;
  mayWork: boolean;
}

function Holder({ row, assignee, mayWork }: HolderProps) {
  const { i18n } = useLingui();
  const { actions } = useLive();
  const { member } = useSession();
  const [isHandingOver, setIsHandingOver] = useState(false);
  const isMine = assignee.id === member.id;
  const name = isMine ? i18n._('conversation.me') : assignee.name;
  return (
    <>
      <DropdownMenu.Root modal={false}>
        <DropdownMenu.Trigger className="btn btn-outline" disabled={!mayWork} data-testid="assignee">
          <Avatar name={assignee.name} size={18} />
          <span className="sr-only">{i18n._('row.assigned-to', { name })}</span>
          <span className="max-w-28 truncate max-md:hidden" aria-hidden="true">
            {name}
          </span>
          <ChevronDown size={14} strokeWidth={1.75} aria-hidden="true" />
        </DropdownMenu.Trigger>
        <DropdownMenu.Portal>
          <DropdownMenu.Content className="menu" align="end" sideOffset={4}>
            {!isMine && (
              <DropdownMenu.Item className="menu-item" onSelect={() => actions.claim(row.id)} data-testid="claim">
                <span className="flex-1">{i18n._('conversation.take-over')}</span>
                <KeyCombo command="conversation.claim" />
              </DropdownMenu.Item>
            )}
            <DropdownMenu.Item className="menu-item" onSelect={() => setIsHandingOver(true)} data-testid="hand-over">
              {i18n._('hand-over.open')}
            </DropdownMenu.Item>
            <DropdownMenu.Item className="menu-item" onSelect={() => actions.release(row.id)} data-testid="release">
              {i18n._('conversation.release')}
            </DropdownMenu.Item>
          </DropdownMenu.Content>
        </DropdownMenu.Portal>
      </DropdownMenu.Root>
      {isHandingOver && (
        <Suspense fallback={null}>
          <HandOverDialog row={row} onEnd={() => setIsHandingOver(false)} />
        </Suspense>
      )}
    </>
  );
}
