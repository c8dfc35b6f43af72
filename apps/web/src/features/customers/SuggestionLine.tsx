import type { CustomerSuggestion } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import { handleText } from '../../shared/format/handle';
import { neutralise } from '../../shared/text/neutralise';
import { NetworkMark } from './NetworkMark';

interface SuggestionLineProps {
  suggestion: CustomerSuggestion;
  onMerge(): void;
  onDismiss?(): void;
}

/** Somebody who may be the same person, why, and what to do about it. */
export function SuggestionLine({ suggestion, onMerge, onDismiss }: SuggestionLineProps) {
  const { i18n } = useLingui();
  const { customerId, name, handles, reason, evidence } = suggestion;
  return (
    <li className="rounded-lg border border-border p-3" data-testid="suggestion">
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <Link
          to="/customers/$customerId"
          params={{ customerId }}
          className="inline-flex min-h-6 items-center font-medium hover:underline"
        >
          {neutralise(name)}
        </Link>
        {handles.map((handle) => (
          <span
            key={`${handle.network} ${handle.handle}`}
            className="inline-flex items-center gap-1 text-sm text-ink-3"
          >
            <NetworkMark network={handle.network} />
            {handleText(handle.handle)}
          </span>
        ))}
      </p>
      {reason !== 'name' && (
        <p className="mt-1 text-sm text-ink-2">
          {i18n._(`customer-because.${reason}`, { evidence: neutralise(evidence) })}
        </p>
      )}
      <div className="mt-2 flex gap-2">
        <button type="button" className="btn btn-outline min-h-7" onClick={onMerge} data-testid="merge-customers">
          {i18n._('customer.merge')}
        </button>
        {onDismiss && (
          <button type="button" className="btn min-h-7" onClick={onDismiss} data-testid="dismiss-suggestion">
            {i18n._('customer.not-same')}
          </button>
        )}
      </div>
    </li>
  );
}
