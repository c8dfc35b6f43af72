import { MAX_ALT_LENGTH } from '@genklang/contract';
import type { AttachedPicture, PictureRule } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { errorMessage } from '../../i18n/error-message';
import { useLive } from '../../live/live-context';
import type { FailureCode } from '../../shared/http';
import { addPictures } from './add-pictures';
import { useHeldPictures } from './use-held-pictures';

interface PictureBarProps {
  conversationId: string;
  network: string;
  rule: PictureRule;
}

/** What the reply takes along: each picture small, with a field for its description. Takes what is pasted and dropped. */
export function PictureBar({ conversationId, network, rule }: PictureBarProps) {
  const { i18n } = useLingui();
  const { pictures } = useLive();
  const { items, uploading, problem } = useHeldPictures(conversationId);
  const place = useRef<HTMLDivElement>(null);
  useArrivals(place, (files) => void addPictures(files, { store: pictures, conversationId, rule }));
  const change = (index: number, given: AttachedPicture[]): void =>
    pictures.change(conversationId, (held) => ({ items: held.items.toSpliced(index, 1, ...given), problem: null }));
  return (
    <div ref={place}>
      {items.length > 0 && (
        <ul className="flex flex-col gap-2 px-3.5 pb-2" aria-label={i18n._('pictures.list')}>
          {items.map((item, index) => (
            <Held
              key={item.id}
              item={item}
              number={index + 1}
              maxLength={rule.maxAltLength ?? MAX_ALT_LENGTH}
              onDescribe={(alt) => change(index, [{ ...item, alt }])}
              onRemove={() => {
                change(index, []);
                place.current?.closest('[data-composer]')?.querySelector('textarea')?.focus();
              }}
            />
          ))}
        </ul>
      )}
      <p role="status" className="px-3.5 text-sm text-ink-3 empty:hidden" data-testid="picture-status">
        {uploading > 0 ? i18n._('pictures.uploading') : null}
      </p>
      <p role="alert" className="px-3.5 pb-1.5 text-sm text-crit empty:hidden" data-testid="picture-problem">
        {problem === null ? null : <Problem code={problem} network={network} rule={rule} />}
      </p>
    </div>
  );
}

interface HeldProps {
  item: AttachedPicture;
  number: number;
  maxLength: number;
  onDescribe(alt: string): void;
  onRemove(): void;
}

function Held({ item, number, maxLength, onDescribe, onRemove }: HeldProps) {
  const { i18n } = useLingui();
  return (
    <li className="flex items-center gap-2.5" data-testid="held-picture">
      <img
        src={`/api/media/${item.id}`}
        alt={item.alt ?? ''}
        className="h-14 w-14 flex-none rounded border border-border object-cover"
      />
      <input
        className="input min-w-0 flex-1"
        value={item.alt ?? ''}
        maxLength={maxLength}
        onChange={(event) => onDescribe(event.target.value)}
        aria-label={i18n._('pictures.alt', { number })}
        placeholder={i18n._('pictures.alt-placeholder')}
        data-testid="picture-alt"
      />
      <button
        type="button"
        className="btn btn-icon"
        aria-label={i18n._('pictures.remove', { number })}
        title={i18n._('pictures.remove', { number })}
        onClick={onRemove}
        data-testid="remove-picture"
      >
        <X size={16} strokeWidth={1.75} aria-hidden="true" />
      </button>
    </li>
  );
}

const MEGABYTE = 1024 * 1024;

function Problem({ code, network, rule }: { code: FailureCode; network: string; rule: PictureRule }) {
  const { i18n } = useLingui();
  switch (code) {
    case 'picture_type_wrong': {
      const types = rule.types.map((type) => type.slice('image/'.length).toUpperCase()).join(', ');
      return i18n._('pictures.wrong-type', { network, types });
    }
    case 'picture_too_large':
      return i18n._('pictures.too-large', {
        network,
        size: i18n.number(rule.maxBytes / MEGABYTE, { maximumFractionDigits: 1 }),
      });
    case 'pictures_too_many':
      return i18n._('pictures.too-many', { network, count: rule.max });
    default:
      return errorMessage(code);
  }
}

/** Files that are pasted into the composer around a place, or dropped on it. What has no files goes its usual way. */
function useArrivals(place: React.RefObject<HTMLElement | null>, take: (files: File[]) => void): void {
  const taker = useRef(take);
  useEffect(() => {
    taker.current = take;
  });
  useEffect(() => {
    const composer = place.current?.closest<HTMLElement>('[data-composer]');
    if (!composer) {
      return undefined;
    }
    const arrive = (event: Event, given: DataTransfer | null): void => {
      const files = [...(given?.files ?? [])];
      if (files.length > 0) {
        event.preventDefault();
        taker.current(files);
      }
    };
    const paste = (event: ClipboardEvent): void => arrive(event, event.clipboardData);
    const drop = (event: DragEvent): void => arrive(event, event.dataTransfer);
    const over = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files') === true) {
        event.preventDefault();
      }
    };
    composer.addEventListener('paste', paste);
    composer.addEventListener('drop', drop);
    composer.addEventListener('dragover', over);
    return () => {
      composer.removeEventListener('paste', paste);
      composer.removeEventListener('drop', drop);
      composer.removeEventListener('dragover', over);
    };
  }, [place]);
}
