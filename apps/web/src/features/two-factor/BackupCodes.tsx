import { useLingui } from '@lingui/react';
import { useEffect, useRef } from 'react';
import { useCopy } from './use-copy';

const FILE_NAME = 'genklang-backup-codes.txt';

interface BackupCodesProps {
  email: string;
  codes: readonly string[];
  onDone(): void;
}

/** Codes for when the phone is lost. They are shown this once. */
export function BackupCodes({ email, codes, onDone }: BackupCodesProps) {
  const { i18n } = useLingui();
  const text = `Genklang · ${email}\n${i18n._('two-factor.codes-once')}\n\n${codes.join('\n')}\n`;
  const [isCopied, copy] = useCopy(text);
  const heading = useRef<HTMLHeadingElement>(null);
  // Not the button: the Enter that brought the codes must not put them away.
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="flex flex-col gap-3" data-testid="backup-codes">
      <div>
        <h3 ref={heading} tabIndex={-1} className="font-medium" style={{ outline: 'none' }}>
          {i18n._('two-factor.codes')}
        </h3>
        <p className="text-sm text-ink-2">{i18n._('two-factor.codes-why')}</p>
      </div>
      <ol className="rounded-md border border-border bg-canvas p-3 tabular-nums" style={{ columns: 2 }}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ol>
      <div className="flex flex-wrap gap-2">
        <button type="button" className="btn btn-outline min-h-8" onClick={() => void copy()}>
          {i18n._(isCopied ? 'people.copied' : 'people.copy')}
        </button>
        <button
          type="button"
          className="btn btn-outline min-h-8"
          onClick={() => download(text)}
          data-testid="download-codes"
        >
          {i18n._('two-factor.download')}
        </button>
        <button type="button" className="btn btn-primary on-accent min-h-8" onClick={onDone} data-testid="codes-kept">
          {i18n._('two-factor.kept')}
        </button>
      </div>
    </div>
  );
}

function download(text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  Object.assign(document.createElement('a'), { href: url, download: FILE_NAME }).click();
  URL.revokeObjectURL(url);
}
