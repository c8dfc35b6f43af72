import type { ConversationRow, PictureRule, PostVisibility } from '@genklang/contract';
import { Suspense, useId, useState } from 'react';
import { useSession } from '../../live/live-context';
import type { ThreadSnapshot } from '../../live/thread-store';
import { ComposerFooter } from './ComposerFooter';
import { useSendAndClose } from '../ending/fault-question';
import { CrossingStrip } from '../presence/CrossingStrip';
import { TakenStrip } from '../presence/TakenStrip';
import { ConflictStrip } from './ConflictStrip';
import type { ComposerMode } from './draft-store';
import type { TextStretch } from './highlights';
import { SplitPanel } from './SplitPanel';
import { TextBox } from './TextBox';
import { useComposer } from './use-composer';
import type { ComposerState } from './use-composer';
import { useEditor } from './use-editor';
import { lazyPart } from '../../shared/lazy-part';

const PromiseStrip = lazyPart(() => import('../promises/PromiseStrip'), 'PromiseStrip');
const StockStrip = lazyPart(() => import('../stock/StockStrip'), 'StockStrip');
const PictureBar = lazyPart(() => import('../pictures/PictureBar'), 'PictureBar');
const PictureButton = lazyPart(() => import('../pictures/PictureButton'), 'PictureButton');

interface ComposerFieldProps {
  row: ConversationRow;
  thread: ThreadSnapshot;
  mode: ComposerMode;
  /** Who is to see the reply, where the network leaves the choice. */
  visibility: PostVisibility | null;
  label: string;
  onSentAndClosed?(): void;
}

export function ComposerField({ row, thread, mode, visibility, label, onSentAndClosed }: ComposerFieldProps) {
  const writing = useComposer(row, thread, { mode, visibility, onSentAndClosed });
  const composer = { ...writing, send: useSendAndClose(row.id, writing) };
  const { signature } = useSession();
  const editor = useEditor(composer, mode === 'reply' ? signature : '');
  const { conflict, crossing, fit } = composer;
  const [pictures, promising] = mode === 'reply' ? [picturesOf(composer), composer.draft] : [null, null];
  const reasonId = useId();
  const [promised, setPromised] = useState<TextStretch | null>(null);
  return (
    <>
      {(conflict.reply !== null || conflict.isWarned) && (
        <ConflictStrip reply={conflict.reply} isWarned={conflict.isWarned} />
      )}
      {crossing.isWarned && crossing.writer !== null && <CrossingStrip name={crossing.writer.name} />}
      {mode === 'reply' && (
        <>
          <TakenStrip conversationId={row.id} />
          <Suspense>
            <StockStrip row={row} block={composer.block} onInsert={editor.insert} />
          </Suspense>
        </>
      )}
      <TextBox {...{ row, thread, composer, editor, mode, label, reasonId, promised }} />
      <Suspense>{promising !== null && <PromiseStrip draft={promising} onFound={setPromised} />}</Suspense>
      {pictures !== null && (
        <Suspense>
          <PictureBar conversationId={row.id} {...pictures} />
        </Suspense>
      )}
      {fit.canSplit && <SplitPanel fit={fit} />}
      <ComposerFooter composer={composer} editor={editor} mode={mode} reasonId={reasonId}>
        {pictures !== null && (
          <Suspense>
            <PictureButton conversationId={row.id} {...pictures} />
          </Suspense>
        )}
      </ComposerFooter>
    </>
  );
}

/** What pictures the reply may take along, and by whose rule; null where it takes none. */
function picturesOf({ block, channel }: ComposerState): { rule: PictureRule; network: string } | null {
  const rule = channel?.pictures ?? null;
  return rule === null || block === 'role' ? null : { rule, network: channel?.networkName ?? '' };
}
