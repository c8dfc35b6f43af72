import { useLingui } from '@lingui/react';
import { CircleAlert } from 'lucide-react';
import { errorMessage } from '../../i18n/error-message';
import type { FailureCode } from '../http';
import { StateMessage } from './StateMessage';

interface NotLoadedProps {
  /** What went wrong; null while it still loads. */
  failure: FailureCode | null;
  /** Says what could not be loaded. */
  title: string;
  /** One bone for each part that will come, as high as the part. */
  bones: readonly string[];
  onRetry: () => void;
}

/** In place of what is still being loaded, or could not be: then with the reason and another try. */
export function NotLoaded({ failure, title, bones, onRetry }: NotLoadedProps) {
  const { i18n } = useLingui();
  return failure === null ? (
    <div className="flex flex-col gap-3" aria-busy="true">
      {bones.map((height, index) => (
        <div key={index} className={`skeleton ${height} rounded-lg`} />
      ))}
    </div>
  ) : (
    <StateMessage
      icon={CircleAlert}
      title={title}
      isProblem
      action={
        <button type="button" className="btn btn-outline" onClick={onRetry}>
          {i18n._('action.try-again')}
        </button>
      }
    >
      {errorMessage(failure)}
    </StateMessage>
  );
}
