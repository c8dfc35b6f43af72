import type { LabelColour } from '@genklang/contract';
import { useSession } from '../../live/live-context';

/** A dot of each colour, dark enough for light paper and light enough for dark. The word is always beside it. */
const DOTS = {
  stone: 'bg-neu-fill',
  blue: 'bg-accent',
  teal: 'bg-pos-fill',
  green: 'bg-[#5b9a3c]',
  amber: 'bg-warn-fill',
  orange: 'bg-neg-fill',
  crimson: 'bg-crit-fill',
  violet: 'bg-[#8a63c9]',
} as const satisfies Record<LabelColour, string>;

export function LabelDot({ colour }: { colour: LabelColour }) {
  return <span className={`label-dot ${DOTS[colour]}`} aria-hidden="true" />;
}

/** A conversation's labels, by name. */
export function LabelChips({ ids }: { ids: readonly string[] }) {
  const { labels } = useSession();
  return labels
    .filter((label) => ids.includes(label.id))
    .map((label) => (
      <span key={label.id} className="label-chip" data-testid="label">
        <LabelDot colour={label.colour} />
        {label.name}
      </span>
    ));
}
