import { may } from '@genklang/contract';
import type { SavedView } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { useNavigate } from '@tanstack/react-router';
import { X } from 'lucide-react';
import { Dialog } from 'radix-ui';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { searchOfList } from '../../app/inbox-search';
import { errorMessage } from '../../i18n/error-message';
import { useLive, useSession } from '../../live/live-context';
import { randomUuid } from '../../shared/uuid';
import { useInboxQuery } from '../inbox/use-inbox-query';

interface SaveViewDialogProps {
  /** The saved view that the list was opened as, if any. */
  opened: SavedView | undefined;
  onClose(): void;
}

/** Keeps the list on screen under a name, changes the kept one, or lets it go. */
export function SaveViewDialog({ opened, onClose }: SaveViewDialogProps) {
  const { i18n } = useLingui();
  const { member } = useSession();
  const form = useSaveView(opened, onClose);
  const mayChange = opened !== undefined && (opened.memberId === member.id || may(member.role, 'view.administer'));
  return (
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="dialog-overlay" />
        <Dialog.Content className="dialog w-[min(calc(100vw-2rem),24rem)]" aria-describedby={undefined}>
          <div className="mb-3 flex items-center">
            <Dialog.Title className="text-lg font-semibold">{i18n._('views.title')}</Dialog.Title>
            <Dialog.Close className="btn btn-icon ml-auto" aria-label={i18n._('action.close-dialog')}>
              <X size={16} aria-hidden="true" />
            </Dialog.Close>
          </div>
          <form
            onSubmit={(event) => form.submit(event, mayChange ? 'change' : 'add')}
            className="flex flex-col gap-3"
            noValidate
          >
            <label className="flex flex-col gap-1 font-medium">
              {i18n._('views.name')}
              <input
                className={`input ${form.problem === null ? '' : 'is-wrong'}`}
                value={form.name}
                onChange={(event) => form.setName(event.target.value)}
                maxLength={60}
                aria-invalid={form.problem !== null}
                aria-describedby="view-problem"
                data-testid="view-name"
              />
            </label>
            <p id="view-problem" role="alert" className="text-sm text-crit">
              {form.problem}
            </p>
            <label className="flex items-center gap-2">
              <input
                type="checkbox"
                checked={form.isShared}
                onChange={(event) => form.setIsShared(event.target.checked)}
                data-testid="view-shared"
              />
              {i18n._('views.shared')}
            </label>
            <div className="flex flex-wrap justify-end gap-2">
              {mayChange && (
                <>
                  <button
                    type="button"
                    className="btn mr-auto text-crit"
                    onClick={() => void form.remove()}
                    data-testid="view-remove"
                  >
                    {i18n._('views.remove')}
                  </button>
                  <button
                    type="button"
                    className="btn btn-outline"
                    onClick={() => void form.save('add')}
                    data-testid="view-add"
                  >
                    {i18n._('views.save-as')}
                  </button>
                </>
              )}
              <button
                type="submit"
                className="btn btn-primary on-accent"
                disabled={form.isBusy}
                data-testid="view-submit"
              >
                {i18n._(mayChange ? 'views.update' : 'views.save')}
              </button>
            </div>
          </form>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function useSaveView(opened: SavedView | undefined, onClose: () => void) {
  const { i18n } = useLingui();
  const { connection, toasts } = useLive();
  const navigate = useNavigate();
  const { view, order, filter } = useInboxQuery();
  const [name, setName] = useState(opened?.name ?? '');
  const [isShared, setIsShared] = useState(opened?.isShared ?? false);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);

  const save = async (how: 'add' | 'change'): Promise<void> => {
    if (name.trim() === '') {
      setProblem(i18n._('views.name-missing'));
      return;
    }
    setIsBusy(true);
    const id = how === 'change' && opened !== undefined ? opened.id : randomUuid();
    const outcome = await connection.request('view.save', { ...filter, id, name, isShared, view, order });
    setIsBusy(false);
    if (!outcome.ok) {
      setProblem(errorMessage(outcome.code, outcome.errorId));
      return;
    }
    toasts.show({ message: i18n._('views.saved-toast', { name: outcome.data.name }), tone: 'done' });
    onClose();
    await navigate({ to: '/', search: searchOfList({ view, order, filter, saved: id }) });
  };
  const remove = async (): Promise<void> => {
    if (opened === undefined) {
      return;
    }
    const outcome = await connection.request('view.remove', { id: opened.id });
    if (!outcome.ok) {
      setProblem(errorMessage(outcome.code, outcome.errorId));
      return;
    }
    const again = {
      ...opened.filter,
      id: opened.id,
      name: opened.name,
      isShared: opened.isShared,
      view: opened.view,
      order: opened.order,
    };
    toasts.show({
      message: i18n._('views.removed-toast', { name: opened.name }),
      tone: 'done',
      action: { label: i18n._('toast.undo'), key: 'z', run: () => void connection.request('view.save', again) },
    });
    onClose();
    await navigate({ to: '/', search: {} });
  };
  const submit = (event: FormEvent, how: 'add' | 'change'): void => {
    event.preventDefault();
    void save(how);
  };
  return { name, setName, isShared, setIsShared, problem, isBusy, save, remove, submit };
}
