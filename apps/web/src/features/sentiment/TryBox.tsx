import { LOCALES } from '@genklang/contract';
import type { Locale, SentimentTrial } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { useId, useState } from 'react';
import type { FormEvent } from 'react';
import { errorMessage } from '../../i18n/error-message';
import { LOCALES as LANGUAGE_NAMES } from '../../i18n/locales';
import { useLive, useSession } from '../../live/live-context';
import { TrialResult } from './TrialResult';

const MAX_LENGTH = 10_000;

/** A text of one's own, scored as posts are; nothing of it is stored. */
export function TryBox() {
  const { i18n } = useLingui();
  const { connection } = useLive();
  const id = useId();
  const [text, setText] = useState('');
  const [hint, setHint] = useState<Locale | ''>('');
  const [channelId, setChannelId] = useState('');
  const [isAsking, setIsAsking] = useState(false);
  const [trial, setTrial] = useState<SentimentTrial | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const ask = async (): Promise<void> => {
    setIsAsking(true);
    const outcome = await connection.request('sentiment.try', {
      text,
      ...(hint !== '' && { languageHint: hint }),
      ...(channelId !== '' && { channelId }),
    });
    setIsAsking(false);
    setProblem(outcome.ok ? null : errorMessage(outcome.code, outcome.errorId));
    if (outcome.ok) {
      setTrial(outcome.data);
    }
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim() !== '' && !isAsking) {
      void ask();
    }
  };
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className="mb-2 font-semibold">
        {i18n._('try.title')}
      </h2>
      <form onSubmit={submit} className="flex flex-col gap-2.5">
        <label htmlFor={`${id}-text`} className="sr-only">
          {i18n._('try.text')}
        </label>
        <textarea
          id={`${id}-text`}
          className="input min-h-24 py-2"
          value={text}
          maxLength={MAX_LENGTH}
          placeholder={i18n._('try.text')}
          aria-describedby={`${id}-note`}
          onChange={(event) => setText(event.target.value)}
          data-testid="try-text"
        />
        <div className="flex flex-wrap items-end gap-2.5">
          <label className="flex flex-col gap-1 text-sm">
            {i18n._('try.hint')}
            <select
              className="input"
              value={hint}
              onChange={(event) => setHint(LOCALES.find((locale) => locale === event.target.value) ?? '')}
              data-testid="try-hint"
            >
              <option value="">{i18n._('try.no-hint')}</option>
              {LOCALES.map((locale) => (
                <option key={locale} value={locale}>
                  {LANGUAGE_NAMES[locale]}
                </option>
              ))}
            </select>
          </label>
          <ChannelChoice value={channelId} onChange={setChannelId} />
          <button
            type="submit"
            className="btn btn-primary on-accent min-h-8"
            aria-disabled={text.trim() === '' || isAsking}
            data-testid="try-submit"
          >
            {i18n._(isAsking ? 'try.asking' : 'try.submit')}
          </button>
        </div>
        <p id={`${id}-note`} className="text-xs text-ink-3">
          {i18n._('try.note')}
        </p>
      </form>
      <div aria-live="polite">
        {problem !== null && (
          <p role="alert" className="mt-3 text-sm text-crit">
            {problem}
          </p>
        )}
        {trial !== null && <TrialResult trial={trial} />}
      </div>
    </section>
  );
}

/** A channel whose learnt lean is applied. */
function ChannelChoice({ value, onChange }: { value: string; onChange(id: string): void }) {
  const { i18n } = useLingui();
  const { channels } = useSession();
  return (
    <label className="flex flex-col gap-1 text-sm">
      {i18n._('try.channel')}
      <select className="input" value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{i18n._('try.no-channel')}</option>
        {channels.map((channel) => (
          <option key={channel.id} value={channel.id}>
            {channel.name}, {channel.networkName}
          </option>
        ))}
      </select>
    </label>
  );
}
