import type { ChannelRequestResult } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { CircleAlert, CircleCheck, LoaderCircle } from 'lucide-react';
import type { ReactNode } from 'react';
import { formatMoment } from '../../shared/format/times';
import { useNow } from '../../shared/use-now';
import type { WatchedRequest } from './use-request';

/** One line that says how a request to a network goes, or went. */
export function RequestProgress({ watched }: { watched: WatchedRequest }) {
  const { i18n } = useLingui();
  const { request, trouble } = watched;
  if (trouble !== null) {
    return <Line tone="problem">{i18n._(`request.${trouble}`)}</Line>;
  }
  if (request?.result) {
    return <Result result={request.result} />;
  }
  return <Line tone="working">{i18n._(request?.state === 'working' ? 'request.working' : 'request.queued')}</Line>;
}

function Result({ result }: { result: ChannelRequestResult }) {
  const { i18n } = useLingui();
  const now = useNow();
  switch (result.kind) {
    case 'connected':
      return (
        <Line tone="done">
          {i18n._(result.isNew ? 'request.connected' : 'request.reconnected', { name: result.name })}
        </Line>
      );
    case 'sign-in':
      return <Line tone="working">{i18n._('request.leaving')}</Line>;
    case 'tested':
      return (
        <Line tone="done">
          {i18n._('request.tested', { name: result.name, ms: result.tookMs })}{' '}
          {result.lastMentionAt === null
            ? i18n._('request.no-mention')
            : i18n._('request.last-mention', { when: formatMoment(i18n.locale, result.lastMentionAt, now) })}
        </Line>
      );
    case 'failed':
      return (
        <Line tone="problem">
          {i18n._(`request.failed-${result.reason}`)}
          {result.detail !== null && <span className="block text-ink-2">{result.detail}</span>}
        </Line>
      );
  }
}

const TONES = {
  working: { icon: LoaderCircle, className: 'text-ink-2' },
  done: { icon: CircleCheck, className: 'text-pos' },
  problem: { icon: CircleAlert, className: 'text-crit' },
} as const;

function Line({ tone, children }: { tone: keyof typeof TONES; children: ReactNode }) {
  const { icon: Icon, className } = TONES[tone];
  return (
    <div
      role={tone === 'problem' ? 'alert' : 'status'}
      className={`flex gap-2 text-sm ${className}`}
      data-testid="request-progress"
      data-tone={tone}
    >
      <Icon
        size={16}
        className={`mt-0.5 flex-none ${tone === 'working' ? 'motion-safe:animate-spin' : ''}`}
        aria-hidden="true"
      />
      <div>{children}</div>
    </div>
  );
}
