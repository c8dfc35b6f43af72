import { ANSWER_LANGUAGES, MAX_NAME_LENGTH, MAX_SIGNATURE_LENGTH } from '@genklang/contract';
import type { AnswerLanguage, OwnProfile } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { useId, useState } from 'react';
import type { FormEvent } from 'react';
import { useLive } from '../../live/live-context';
import { NotLoaded } from '../../shared/ui/NotLoaded';
import { useLoaded } from '../../shared/use-loaded';
import { useObservable } from '../../shared/observable';
import { chooseEmpathy, empathyShown } from '../empathy/empathy-shown';
import { SettingsFrame } from '../settings/SettingsFrame';
import { Switch } from '../settings/Switch';
import { TwoFactorCard } from '../two-factor/TwoFactorCard';
import { PasswordForm } from './PasswordForm';
import { usePeopleRequest } from './use-people-request';

const BONES = ['h-40', 'h-40'];

/** What members say of themselves, and their password. */
export function ProfilePage() {
  const { i18n } = useLingui();
  const { data, failure, reload } = useLoaded<OwnProfile>('/api/profile');
  return (
    <SettingsFrame title={i18n._('profile.title')} back="/" action="self.change">
      {data === null ? (
        <NotLoaded failure={failure} title={i18n._('profile.failed')} bones={BONES} onRetry={reload} />
      ) : (
        <div className="flex max-w-120 flex-col gap-8" data-testid="profile-page">
          <ProfileForm profile={data} />
          <EmpathyChoice />
          <PasswordForm email={data.email} />
          <TwoFactorCard profile={data} onChanged={reload} />
        </div>
      )}
    </SettingsFrame>
  );
}

function ProfileForm({ profile }: { profile: OwnProfile }) {
  const { i18n } = useLingui();
  const { toasts } = useLive();
  const ask = usePeopleRequest();
  const id = useId();
  const [name, setName] = useState(profile.name);
  const [signature, setSignature] = useState(profile.signature);
  const [languages, setLanguages] = useState<readonly string[]>(profile.languages);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const chosen = ANSWER_LANGUAGES.filter((language) => languages.includes(language));
    const answer = await ask('self.change-profile', { name, signature, languages: chosen });
    if (answer !== null) {
      toasts.show({ message: i18n._('settings.saved'), tone: 'done' });
    }
  };
  const toggle = (language: AnswerLanguage): void =>
    setLanguages((now) => (now.includes(language) ? now.filter((other) => other !== language) : [...now, language]));
  return (
    <form className="flex flex-col gap-4" onSubmit={(event) => void submit(event)}>
      <label className="flex flex-col gap-1 text-sm font-medium" htmlFor={`${id}-name`}>
        {i18n._('profile.name')}
        <input
          id={`${id}-name`}
          className="input"
          name="name"
          autoComplete="name"
          maxLength={MAX_NAME_LENGTH}
          required
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </label>
      <label className="flex flex-col gap-1 text-sm font-medium" htmlFor={`${id}-signature`}>
        {i18n._('profile.signature')}
        <input
          id={`${id}-signature`}
          className="input"
          name="signature"
          maxLength={MAX_SIGNATURE_LENGTH}
          value={signature}
          onChange={(event) => setSignature(event.target.value)}
          aria-describedby={`${id}-signature-note`}
        />
        <span id={`${id}-signature-note`} className="font-normal text-ink-3">
          {i18n._('profile.signature-note')}
        </span>
      </label>
      <LanguageChoice chosen={languages} onToggle={toggle} />
      <button type="submit" className="btn btn-primary on-accent min-h-8 self-start" data-testid="save-profile">
        {i18n._('settings.save')}
      </button>
    </form>
  );
}

/** Kept in this browser, at once. */
function EmpathyChoice() {
  const { i18n } = useLingui();
  const isShown = useObservable(empathyShown);
  return (
    <Switch
      label={i18n._('profile.empathy')}
      hint={i18n._('profile.empathy-note')}
      isOn={isShown}
      onChange={chooseEmpathy}
      testId="empathy-shown"
    />
  );
}

interface LanguageChoiceProps {
  chosen: readonly string[];
  onToggle(language: AnswerLanguage): void;
}

function LanguageChoice({ chosen, onToggle }: LanguageChoiceProps) {
  const { i18n } = useLingui();
  const names = new Intl.DisplayNames(i18n.locale, { type: 'language' });
  return (
    <fieldset>
      <legend className="mb-1 text-sm font-medium">{i18n._('profile.languages')}</legend>
      <p className="mb-2 text-sm text-ink-3">{i18n._('profile.languages-note')}</p>
      <div className="flex flex-wrap gap-x-5 gap-y-1.5">
        {ANSWER_LANGUAGES.map((language) => (
          <label key={language} className="flex min-h-6 items-center gap-2 text-sm">
            <input
              type="checkbox"
              className="size-4 accent-(--accent)"
              checked={chosen.includes(language)}
              onChange={() => onToggle(language)}
              name={`language-${language}`}
            />
            {names.of(language) ?? language}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
