import type { SentimentReport } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { useLoaded } from '../../shared/use-loaded';
import { SettingsFrame } from '../settings/SettingsFrame';
import { AccuracySection } from './AccuracySection';
import { LeansSection } from './LeansSection';
import { RescoreSection } from './RescoreSection';
import { TryBox } from './TryBox';
import { NotLoaded } from '../../shared/ui/NotLoaded';

const BONES = ['h-24', 'h-24'];

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
    return <NotLoaded failure={failure} title={i18n._('sentiment-settings.failed')} bones={BONES} onRetry={reload} />;
  }
  return (
    <>
      <AccuracySection report={data} />
      <LeansSection leans={data.leans} />
      <RescoreSection report={data} onChanged={reload} />
    </>
  );
}
