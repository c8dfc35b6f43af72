import { isFilterEmpty } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { Suspense, useState } from 'react';
import { lazyPart } from '../../shared/lazy-part';
import { useInboxQuery, useOpenedView } from '../inbox/use-inbox-query';

const SaveViewDialog = lazyPart(() => import('./SaveViewDialog'), 'SaveViewDialog');

/** Offered where the list on screen is another one than those that are kept. */
export function SaveViewButton() {
  const { i18n } = useLingui();
  const { view, order, filter } = useInboxQuery();
  const opened = useOpenedView();
  const [isOpen, setIsOpen] = useState(false);
  const isChanged =
    opened === undefined
      ? !isFilterEmpty(filter) || order !== 'urgent'
      : JSON.stringify([opened.view, opened.order, opened.filter]) !== JSON.stringify([view, order, filter]);
  if (!isChanged && opened === undefined) {
    return null;
  }
  return (
    <>
      <button
        type="button"
        className="btn btn-small px-1.5"
        onClick={() => setIsOpen(true)}
        data-testid="save-view"
        data-changed={isChanged}
      >
        {i18n._(isChanged ? 'views.save' : 'views.edit')}
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <SaveViewDialog opened={opened} onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
