import type { ConversationRow } from '@genklang/contract';
import { EmpathyRow } from '../empathy/EmpathyRow';
import { PictureBar } from '../pictures/PictureBar';
import { PromiseStrip } from '../promises/PromiseStrip';
import { RemedyStrip } from '../remedies/RemedyStrip';
import { picturesOf } from './pictures-of';
import type { TextStretch } from './highlights';
import type { ComposerState } from './use-composer';

interface ReplyExtrasProps {
  row: ConversationRow;
  composer: ComposerState;
  /** Where the text promises something. */
  onPromised(stretch: TextStretch | null): void;
}

/** What goes along with a reply, below its text: a promise, something given, what an upset customer would miss, pictures. */
export function ReplyExtras({ row, composer, onPromised }: ReplyExtrasProps) {
  const { draft } = composer;
  const pictures = picturesOf(composer);
  return (
    <>
      {draft !== null && <PromiseStrip draft={draft} onFound={onPromised} />}
      {draft !== null && <RemedyStrip draft={draft} />}
      {draft !== null && <EmpathyRow key={row.id} row={row} text={draft.text} />}
      {pictures !== null && <PictureBar conversationId={row.id} {...pictures} />}
    </>
  );
}
