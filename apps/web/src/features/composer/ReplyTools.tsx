import { PictureButton } from '../pictures/PictureButton';
import { RemedyButton } from '../remedies/RemedyButton';
import { picturesOf } from './pictures-of';
import type { ComposerState } from './use-composer';

interface ReplyToolsProps {
  conversationId: string;
  composer: ComposerState;
}

/** Buttons that add something to a reply. */
export function ReplyTools({ conversationId, composer }: ReplyToolsProps) {
  const pictures = picturesOf(composer);
  return (
    <>
      {composer.block !== 'role' && <RemedyButton conversationId={conversationId} draft={composer.draft} />}
      {pictures !== null && <PictureButton conversationId={conversationId} {...pictures} />}
    </>
  );
}
