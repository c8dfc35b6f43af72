import { useLingui } from '@lingui/react';
import { ImagePlus } from 'lucide-react';
import { useRef } from 'react';
import type { PictureRule } from '@genklang/contract';
import { useLive } from '../../live/live-context';
import { addPictures } from './add-pictures';

interface PictureButtonProps {
  conversationId: string;
  rule: PictureRule;
}

/** Chooses pictures from the device. */
export function PictureButton({ conversationId, rule }: PictureButtonProps) {
  const { i18n } = useLingui();
  const { pictures } = useLive();
  const input = useRef<HTMLInputElement>(null);
  const label = i18n._('pictures.add');
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept={rule.types.join(',')}
        aria-label={label}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = '';
          void addPictures(files, { store: pictures, conversationId, rule });
        }}
        data-testid="picture-input"
      />
      <button
        type="button"
        className="btn btn-icon"
        aria-label={label}
        title={label}
        onClick={() => input.current?.click()}
        data-testid="add-picture"
      >
        <ImagePlus size={16} strokeWidth={1.75} aria-hidden="true" />
      </button>
    </>
  );
}
