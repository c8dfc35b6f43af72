import { useLingui } from '@lingui/react';
import { Copy } from 'lucide-react';
import { Suspense, useState } from 'react';
import { lazyPart } from '../../shared/lazy-part';
import { CodeField } from './CodeField';
import { QR_SIZE } from './qr-size';
import { confirmTwoFactor } from './two-factor-requests';
import { useCopy } from './use-copy';
import { useProving } from './use-proving';

const QrCode = lazyPart(() => import('./QrCode'), 'QrCode');

interface SetupFormProps {
  totpURI: string;
  onConfirmed(): Promise<void>;
  onCancel(): void;
}

/** Brings the secret into an authenticator app, and asks for a code that proves it. */
export function SetupForm({ totpURI, onConfirmed, onCancel }: SetupFormProps) {
  const { i18n } = useLingui();
  const [code, setCode] = useState('');
  const { input, problem, isBusy, submit } = useProving(async () => {
    await confirmTwoFactor(code);
    await onConfirmed();
  });
  return (
    <form className="flex flex-col gap-4" onSubmit={submit} data-testid="two-factor-setup">
      <p className="text-sm">{i18n._('two-factor.scan')}</p>
      <div className="flex flex-wrap gap-4">
        <Suspense fallback={<div className="flex-none" style={{ width: QR_SIZE, height: QR_SIZE }} />}>
          <QrCode text={totpURI} label={i18n._('two-factor.qr')} />
        </Suspense>
        <SecretKey totpURI={totpURI} />
      </div>
      <p className="text-sm">{i18n._('two-factor.prove')}</p>
      <CodeField kind="app" value={code} problem={problem} input={input} onChange={setCode} />
      <div className="flex flex-wrap gap-2">
        <button
          type="submit"
          className="btn btn-primary on-accent min-h-8"
          disabled={isBusy}
          data-testid="confirm-code"
        >
          {i18n._('two-factor.confirm')}
        </button>
        <button type="button" className="btn min-h-8" onClick={onCancel}>
          {i18n._('action.cancel')}
        </button>
      </div>
    </form>
  );
}

/** The same for those who cannot scan: to type, to copy, or for an app on this very device. */
function SecretKey({ totpURI }: { totpURI: string }) {
  const { i18n } = useLingui();
  const secret = new URL(totpURI).searchParams.get('secret') ?? '';
  const [isCopied, copy] = useCopy(secret);
  return (
    <div className="min-w-0 flex-1 basis-44 text-sm">
      <p className="text-ink-2">{i18n._('two-factor.type')}</p>
      <p
        className="mt-2 mb-2 rounded-md border border-border bg-canvas p-2 tabular-nums"
        data-testid="two-factor-secret"
      >
        {secret.replaceAll(/(.{4})(?=.)/g, '$1 ')}
      </p>
      <div className="flex flex-wrap gap-2">
        <button type="button" className="btn btn-outline" onClick={() => void copy()}>
          <Copy size={14} aria-hidden="true" />
          {i18n._(isCopied ? 'people.copied' : 'people.copy')}
        </button>
        <a className="btn" href={totpURI}>
          {i18n._('two-factor.open-app')}
        </a>
      </div>
    </div>
  );
}
