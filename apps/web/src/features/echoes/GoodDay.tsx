import { ECHO_OUTCOMES } from '@genklang/contract';
import type { Echo, EchoDay } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import { useSession } from '../../live/live-context';
import { neutralise } from '../../shared/text/neutralise';
import { useLoaded } from '../../shared/use-loaded';
import { useNow } from '../../shared/use-now';
import { ToRead } from '../bulletins/ToRead';

const TONES = {
  turned: 'chip-positive',
  praise: 'chip-positive',
  relapse: 'chip-negative',
  lost: 'chip-negative',
} as const;

/** Where no conversation is open: a word to whoever sits here, what they are to read, and what yesterday's work sounded like in public. */
export function GoodDay() {
  const { i18n } = useLingui();
  const { member } = useSession();
  const name = member.name.split(' ')[0] ?? member.name;
  return (
    <div className="flex w-full max-w-lg flex-col gap-4 p-6" data-testid="good-day">
      <div>
        <h2 className="text-lg font-semibold">{i18n._(`greeting.${partOfDay(useNow())}`, { name })}</h2>
        <p className="text-ink-2">{i18n._('conversation.none-why')}</p>
      </div>
      <ToRead />
      <Echoes />
    </div>
  );
}

function partOfDay(now: Date): 'morning' | 'day' | 'evening' {
  const hour = now.getHours();
  if (hour < 10) {
    return hour < 4 ? 'evening' : 'morning';
  }
  return hour < 18 ? 'day' : 'evening';
}

/** Nothing where nobody said anything: a day without echoes is no news. */
function Echoes() {
  const { i18n } = useLingui();
  const { data } = useLoaded<EchoDay>('/api/echoes/yesterday');
  if (data === null || data.echoes.length === 0) {
    return null;
  }
  return (
    <section className="rounded-lg border border-border p-3" aria-label={i18n._('echo.title')} data-testid="echoes">
      <h3 className="mb-1 font-semibold">{i18n._('echo.title')}</h3>
      <p className="mb-2 text-sm text-ink-2" data-testid="echo-counts">
        {ECHO_OUTCOMES.filter((outcome) => data.counts[outcome] > 0)
          .map((outcome) => i18n._(`echo-count.${outcome}`, { count: data.counts[outcome] }))
          .join(' · ')}
      </p>
      <ul className="flex flex-col gap-2">
        {data.echoes.map((echo) => (
          <li key={echo.mentionId}>
            <EchoLine echo={echo} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function EchoLine({ echo }: { echo: Echo }) {
  const { i18n } = useLingui();
  return (
    <Link
      to="/conversations/$conversationId"
      params={{ conversationId: echo.conversationId }}
      className="flex flex-col gap-0.5 rounded-md p-1.5 hover:bg-hover"
      data-testid="echo"
      data-outcome={echo.outcome}
    >
      <span className="flex flex-wrap items-center gap-2">
        <strong className="font-semibold">{echo.customer.name}</strong>
        <span className={`chip ${TONES[echo.outcome]}`}>
          <i className="sentiment-dot" aria-hidden="true" />
          {i18n._(`echo.${echo.outcome}`)}
        </span>
        {echo.isMine && <span className="text-sm text-ink-3">{i18n._('echo.mine')}</span>}
      </span>
      <span className="line-clamp-2 break-words text-ink-2">{neutralise(echo.excerpt)}</span>
    </Link>
  );
}
