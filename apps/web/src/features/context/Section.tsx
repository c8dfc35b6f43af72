import { useId } from 'react';
import type { ReactNode } from 'react';

interface SectionProps {
  title: string;
  aside?: ReactNode;
  children: ReactNode;
}

export function Section({ title, aside, children }: SectionProps) {
  const id = useId();
  return (
    <section className="section" aria-labelledby={id}>
      <div className="mb-2 flex items-center text-sm">
        <h2 id={id} className="font-semibold">
          {title}
        </h2>
        {aside !== undefined && <div className="ml-auto">{aside}</div>}
      </div>
      {children}
    </section>
  );
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
