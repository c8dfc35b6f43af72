import type { ChannelDetail } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { errorMessage } from '../../i18n/error-message';
import { useLive } from '../../live/live-context';
import { splitTerms } from './split-terms';

interface ListenFormProps {
  account: ChannelDetail;
  onAdded(channelId: string): void;
  onCancel(): void;
}

const LANGUAGES = ['', 'da', 'sv', 'no', 'en'] as const;

/** A search with the sign-in of a connected account: words, exclusions, language. */
export function ListenForm({ account, onAdded, onCancel }: ListenFormProps) {
  const { i18n } = useLingui();
  const { connection } = useLive();
  const [name, setName] = useState('');
  const [words, setWords] = useState('');
  const [exclusions, setExclusions] = useState('');
  const [language, setLanguage] = useState<string>('');
  const [problem, setProblem] = useState<string | null>(null);
  const add = async (): Promise<void> => {
    const anyOf = splitTerms(words);
    const outcome = await connection.request('channel.add-search', {
      accountChannelId: account.summary.id,
      name: name.trim() === '' ? (anyOf[0] ?? '') : name,
      anyOf,
      noneOf: splitTerms(exclusions),
      language: language === '' ? null : language,
    });
    if (outcome.ok) {
      onAdded(outcome.data.summary.id);
    } else {
      setProblem(outcome.fields?.[0]?.message ?? errorMessage(outcome.code, outcome.errorId));
    }
  };
  return (
    <form
      className="flex max-w-160 flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
      data-testid="listen-form"
    >
      <div>
        <h2 className="text-md font-semibold">{i18n._('listen.title', { network: account.summary.networkName })}</h2>
        <p className="mt-1 text-sm text-ink-2">{i18n._('listen.explain')}</p>
      </div>
      <Terms
        label={i18n._('listen.words')}
        hint={i18n._('listen.words-hint')}
        value={words}
        onChange={setWords}
        testId="listen-words"
      />
      <Terms
        label={i18n._('listen.exclusions')}
        hint={i18n._('listen.exclusions-hint')}
        value={exclusions}
        onChange={setExclusions}
        testId="listen-exclusions"
      />
      <label className="flex flex-col gap-1 text-sm font-medium">
        {i18n._('listen.language')}
        <select className="input max-w-48" value={language} onChange={(event) => setLanguage(event.target.value)}>
          {LANGUAGES.map((code) => (
            <option key={code} value={code}>
              {i18n._(`listen-language.${code === '' ? 'all' : code}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="flex flex-col gap-1 text-sm font-medium">
        {i18n._('listen.name')}
        <input className="input" value={name} onChange={(event) => setName(event.target.value)} />
      </label>
      {problem !== null && (
        <p role="alert" className="text-sm text-crit">
          {problem}
        </p>
      )}
      <div className="flex gap-2">
        <button
          type="submit"
          className="btn btn-primary on-accent"
          disabled={splitTerms(words).length === 0}
          data-testid="add-search"
        >
          {i18n._('listen.add')}
        </button>
        <button type="button" className="btn btn-outline" onClick={onCancel}>
          {i18n._('action.cancel')}
        </button>
      </div>
    </form>
  );
}

interface TermsProps {
  label: string;
  hint: string;
  value: string;
  testId: string;
  onChange(value: string): void;
}

function Terms({ label, hint, value, testId, onChange }: TermsProps) {
  return (
    <label className="flex flex-col gap-1 text-sm font-medium">
      {label}
      <textarea
        className="input min-h-18 py-1.5"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        data-testid={testId}
      />
      <span className="text-xs font-normal text-ink-3">{hint}</span>
    </label>
  );
}
