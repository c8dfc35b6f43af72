import { useLingui } from '@lingui/react';
import { Link, useRouter } from '@tanstack/react-router';
import { CircleAlert, MapPinOff, Sparkles } from 'lucide-react';
import { errorMessage } from '../i18n/error-message';
import { newVersion } from '../features/connection/new-version';
import { RequestError } from '../shared/http';
import { useObservable } from '../shared/observable';
import { StateMessage } from '../shared/ui/StateMessage';

export function NotFound() {
  const { i18n } = useLingui();
  return (
    <main className="flex h-full">
      <StateMessage
        icon={MapPinOff}
        title={i18n._('page.not-found')}
        action={
          <Link to="/" className="btn btn-outline">
            {i18n._('page.to-inbox')}
          </Link>
        }
      />
    </main>
  );
}

/** The page could not be shown at all: the server is away, or we have a bug. */
export function LoadFailed({ error }: { error: unknown }) {
  const { i18n } = useLingui();
  const router = useRouter();
  const isOutdated = useObservable(newVersion);
  if (isOutdated) {
    // The banner says so, and what to do: trying again would not find the page either.
    return (
      <main className="flex h-full">
        <StateMessage
          icon={Sparkles}
          title={i18n._('version.page-gone')}
          action={
            <button type="button" className="btn btn-outline" onClick={() => window.location.reload()}>
              {i18n._('version.reload')}
            </button>
          }
        />
      </main>
    );
  }
  const message =
    error instanceof RequestError ? errorMessage(error.code, error.details.errorId) : i18n._('error.internal');
  return (
    <main className="flex h-full">
      <StateMessage
        icon={CircleAlert}
        title={i18n._('page.failed')}
        isProblem
        action={
          <button type="button" className="btn btn-outline" onClick={() => void router.invalidate()}>
            {i18n._('action.try-again')}
          </button>
        }
      >
        {message}
      </StateMessage>
    </main>
  );
}
