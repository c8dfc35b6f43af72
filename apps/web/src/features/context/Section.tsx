import { useLingui } from '@lingui/react';
import { ChevronDown } from 'lucide-react';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { readStored, writeStored } from '../../shared/stored';

interface SectionProps {
  title: string;
  /** A section with a name folds, and stays folded on this device. */
  name?: string;
  aside?: ReactNode;
  children: ReactNode;
}

export function Section({ title, name, aside, children }: SectionProps) {
  const { i18n } = useLingui();
  const id = useId();
  const [isFolded, fold] = useFold(name);
  return (
    <section className="section" aria-labelledby={id}>
      <div className="mb-2 flex items-center text-sm">
        <h2 id={id} className="font-semibold">
          {title}
        </h2>
        {name !== undefined && (
          <button
            type="button"
            className="btn btn-icon -my-1 ml-0.5 h-6 w-6"
            aria-expanded={!isFolded}
            aria-label={i18n._(isFolded ? 'context.unfold' : 'context.fold', { title })}
            onClick={() => fold(!isFolded)}
            data-testid={`fold-${name}`}
          >
            <ChevronDown size={14} className={isFolded ? '-rotate-90' : ''} aria-hidden="true" />
          </button>
        )}
        {aside !== undefined && <div className="ml-auto">{aside}</div>}
      </div>
      {!isFolded && children}
    </section>
  );
}

function useFold(name: string | undefined): [boolean, (isFolded: boolean) => void] {
  const key = `genklang.folded:${name}`;
  const [isFolded, setFolded] = useState(() => name !== undefined && readStored(key) !== null);
  const fold = (next: boolean): void => {
    setFolded(next);
    writeStored(key, next ? 'on' : null);
  };
  return [isFolded, fold];
}

/** A fact: its name at the left, its value at the right. */
export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="flex gap-3 py-0.5 leading-4.5">
      <dt className="flex-none text-ink-3">{name}</dt>
      <dd className="min-w-0 flex-1 text-right break-words tabular-nums">{children}</dd>
    </div>
  );
}
