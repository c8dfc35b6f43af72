import type { SentimentReport } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { CircleAlert } from 'lucide-react';
import { errorMessage } from '../../i18n/error-message';
import { StateMessage } from '../../shared/ui/StateMessage';
import { useLoaded } from '../../shared/use-loaded';
import { SettingsFrame } from '../channels/SettingsFrame';
import { AccuracySection } from './AccuracySection';
import { LeansSection } from './LeansSection';
import { RescoreSection } from './RescoreSection';
import { TryBox } from './TryBox';

const RELOAD_EVERY_MS = 3_000;

/** The scorer: try it, see how often people agreed with it, what channels have taught it, and score anew. */
export function SentimentPage() {
  const { i18n } = useLingui();
  return (
    <SettingsFrame title={i18n._('sentiment-settings.title')} back="/">
      <div className="flex flex-col gap-8" data-testid="sentiment-page">
        <TryBox />
        <Report />
      </div>
    </SettingsFrame>
  );
}

function Report() {
  const { i18n } = useLingui();
  const { data, failure, reload } = useLoaded<SentimentReport>('/api/sentiment', { everyMs: RELOAD_EVERY_MS });
  if (data === null) {
    return failure === null ? (
      <div className="flex flex-col gap-3" aria-busy="true">
        {[0, 1].map((index) => (
          <div key={index} className="skeleton h-24 rounded-lg" />
        ))}
      </div>
    ) : (
      <StateMessage
        icon={CircleAlert}
        title={i18n._('sentiment-settings.failed')}
        isProblem
        action={
          <button type="button" className="btn btn-outline" onClick={reload}>
            {i18n._('action.try-again')}
          </button>
        }
      >
        {errorMessage(failure)}
      </StateMessage>
    );
  }
  return (
    <>
      <AccuracySection report={data} />
      <LeansSection leans={data.leans} />
      <RescoreSection report={data} onChanged={reload} />
    </>
  );
}
