import { useLingui } from '@lingui/react';
import { Sparkles } from 'lucide-react';
import { useObservable } from '../../shared/observable';
import { newVersion } from './new-version';

/** A part of the console that this page still needs was replaced by a newer one: the page has to be loaded again. */
export function NewVersionBanner() {
  const { i18n } = useLingui();
  const isShown = useObservable(newVersion);
  if (!isShown) {
    return null;
  }
  return (
    <div
      role="status"
      className="fixed inset-x-0 top-0 z-50 flex items-center justify-center gap-3 border-b border-accent-line bg-accent-soft px-4 py-2 text-accent"
    >
      <Sparkles size={16} aria-hidden="true" />
      <span>{i18n._('version.ready')}</span>
      <button type="button" className="btn btn-outline btn-small" onClick={() => window.location.reload()}>
        {i18n._('version.reload')}
      </button>
    </div>
  );
}
