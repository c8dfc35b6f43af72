import { PictureBar } from '../pictures/PictureBar';
import { PromiseStrip } from '../promises/PromiseStrip';
import { RemedyStrip } from '../remedies/RemedyStrip';
import { picturesOf } from './pictures-of';
import type { TextStretch } from './highlights';
import type { ComposerState } from './use-composer';

interface ReplyExtrasProps {
  conversationId: string;
  composer: ComposerState;
  /** Where the text promises something. */
  onPromised(stretch: TextStretch | null): void;
}

/** What goes along with a reply, below its text: a promise, something given, pictures. */
export function ReplyExtras({ conversationId, composer, onPromised }: ReplyExtrasProps) {
  const { draft } = composer;
  const pictures = picturesOf(composer);
  return (
    <>
      {draft !== null && <PromiseStrip draft={draft} onFound={onPromised} />}
      {draft !== null && <RemedyStrip draft={draft} />}
      {pictures !== null && <PictureBar conversationId={conversationId} {...pictures} />}
    </>
  );
}
