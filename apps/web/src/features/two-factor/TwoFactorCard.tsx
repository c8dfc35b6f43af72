import type { OwnProfile } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { Lock } from 'lucide-react';
import { useId, useState } from 'react';
import { sessionStore } from '../../app/session';
import { BackupCodes } from './BackupCodes';
import { PasswordGate } from './PasswordGate';
import { SetupForm } from './SetupForm';
import { beginTwoFactor, endTwoFactor, renewBackupCodes } from './two-factor-requests';
import type { TwoFactorSetup } from './two-factor-requests';

/** What the password is asked for. */
type Aim = 'turn-on' | 'new-codes' | 'turn-off';

type Step =
  | { at: 'rest' }
  | { at: 'password'; aim: Aim }
  | { at: 'setup'; setup: TwoFactorSetup }
  | { at: 'codes'; codes: string[] };

interface TwoFactorCardProps {
  profile: OwnProfile;
  onChanged(): void;
}

/** Whether signing in takes a code as well, and everything a member does about it. */
export function TwoFactorCard({ profile: { email, twoFactor }, onChanged }: TwoFactorCardProps) {
  const { i18n } = useLingui();
  const id = useId();
  const [step, setStep] = useState<Step>({ at: 'rest' });
  const [lastAim, setLastAim] = useState<Aim | null>(null);
  const rest = (): void => setStep({ at: 'rest' });
  const ask = (aim: Aim): void => {
    setLastAim(aim);
    setStep({ at: 'password', aim });
  };
  /** The session is another one now; this page goes on with it. */
  const changed = async (): Promise<void> => {
    await sessionStore.load().catch(() => null);
    onChanged();
  };
  const goOn = async (aim: Aim, password: string): Promise<void> => {
    switch (aim) {
      case 'turn-on':
        setStep({ at: 'setup', setup: await beginTwoFactor(password) });
        return;
      case 'new-codes':
        setStep({ at: 'codes', codes: await renewBackupCodes(password) });
        onChanged();
        return;
      case 'turn-off':
        await endTwoFactor(password);
        await changed();
        rest();
    }
  };
  const confirmed = async ({ backupCodes }: TwoFactorSetup): Promise<void> => {
    await changed();
    setStep({ at: 'codes', codes: backupCodes });
  };
  return (
    <section
      className="flex flex-col gap-4 rounded-lg border border-border p-4"
      aria-labelledby={id}
      data-testid="two-factor-card"
    >
      <div>
        <div className="flex flex-wrap items-center justify-between gap-x-3">
          <h2 id={id} className="font-semibold">
            {i18n._('two-factor.title')}
          </h2>
          <State isOn={twoFactor !== null} />
        </div>
        <p className="text-sm text-ink-3">{i18n._('two-factor.why')}</p>
      </div>
      {step.at === 'rest' && <Choices twoFactor={twoFactor} lastAim={lastAim} onChoose={ask} />}
      {step.at === 'password' && (
        <PasswordGate
          email={email}
          why={i18n._(`two-factor-why.${step.aim}`)}
          submit={i18n._(`two-factor-submit.${step.aim}`)}
          onPassword={(password) => goOn(step.aim, password)}
          onCancel={rest}
        />
      )}
      {step.at === 'setup' && (
        <SetupForm totpURI={step.setup.totpURI} onConfirmed={() => confirmed(step.setup)} onCancel={rest} />
      )}
      {step.at === 'codes' && <BackupCodes email={email} codes={step.codes} onDone={rest} />}
    </section>
  );
}

function State({ isOn }: { isOn: boolean }) {
  const { i18n } = useLingui();
  return (
    <span
      className={`inline-flex items-center gap-1.5 text-sm font-medium ${isOn ? 'text-pos' : 'text-ink-3'}`}
      role="status"
      data-testid="two-factor-state"
    >
      {isOn && <Lock size={14} aria-hidden="true" />}
      <span aria-hidden="true">{i18n._(isOn ? 'two-factor.on' : 'two-factor.off')}</span>
      <span className="sr-only">{i18n._(isOn ? 'two-factor.is-on' : 'two-factor.is-off')}</span>
    </span>
  );
}

interface ChoicesProps {
  twoFactor: OwnProfile['twoFactor'];
  /** What the member came back from: the focus goes there. */
  lastAim: Aim | null;
  onChoose(aim: Aim): void;
}

function Choices({ twoFactor, lastAim, onChoose }: ChoicesProps) {
  const { i18n } = useLingui();
  const aims: readonly Aim[] = twoFactor === null ? ['turn-on'] : ['new-codes', 'turn-off'];
  const focused = lastAim !== null && !aims.includes(lastAim) ? aims[0] : lastAim;
  return (
    <>
      {twoFactor !== null && (
        <p className="text-sm" data-testid="codes-left">
          {i18n._('two-factor.codes-left', { count: twoFactor.backupCodesLeft })}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        {aims.map((aim) => (
          <button
            key={aim}
            type="button"
            className="btn btn-outline min-h-8"
            autoFocus={aim === focused}
            onClick={() => onChoose(aim)}
            data-testid={aim}
          >
            {i18n._(`two-factor-aim.${aim}`)}
          </button>
        ))}
      </div>
    </>
  );
}
