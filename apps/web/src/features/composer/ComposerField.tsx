import type { ConversationRow, PostVisibility } from '@genklang/contract';
import { Suspense, useId, useState } from 'react';
import { useSession } from '../../live/live-context';
import type { ThreadSnapshot } from '../../live/thread-store';
import { ComposerFooter } from './ComposerFooter';
import { useSendAndClose } from '../ending/fault-question';
import { CrossingStrip } from '../presence/CrossingStrip';
import { MustReadPart } from '../bulletins/MustReadPart';
import { TakenStrip } from '../presence/TakenStrip';
import { ConflictStrip } from './ConflictStrip';
import type { ComposerMode } from './draft-store';
import type { TextStretch } from './highlights';
import { SplitPanel } from './SplitPanel';
import { TextBox } from './TextBox';
import { useComposer } from './use-composer';
import { useEditor } from './use-editor';
import { lazyPart } from '../../shared/lazy-part';

const ReplyExtras = lazyPart(() => import('./ReplyExtras'), 'ReplyExtras');
const ReplyTools = lazyPart(() => import('./ReplyTools'), 'ReplyTools');
const StockStrip = lazyPart(() => import('../stock/StockStrip'), 'StockStrip');

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
  const reasonId = useId();
  const [promised, setPromised] = useState<TextStretch | null>(null);
  return (
    <>
      {(conflict.reply !== null || conflict.isWarned) && (
        <ConflictStrip reply={conflict.reply} isWarned={conflict.isWarned} />
      )}
      {crossing.isWarned && crossing.writer !== null && <CrossingStrip name={crossing.writer.name} />}
      <MustReadPart conversationId={row.id} composer={composer} />
      {mode === 'reply' && (
        <>
          <TakenStrip conversationId={row.id} />
          <Suspense>
            <StockStrip row={row} block={composer.block} written={composer.text} onInsert={editor.insert} />
          </Suspense>
        </>
      )}
      <TextBox {...{ row, thread, composer, editor, mode, label, reasonId, promised }} />
      {mode === 'reply' && (
        <Suspense>
          <ReplyExtras row={row} composer={composer} onPromised={setPromised} />
        </Suspense>
      )}
      {fit.canSplit && <SplitPanel fit={fit} />}
      <ComposerFooter composer={composer} editor={editor} mode={mode} reasonId={reasonId}>
        {mode === 'reply' && (
          <Suspense>
            <ReplyTools conversationId={row.id} composer={composer} />
          </Suspense>
        )}
      </ComposerFooter>
    </>
  );
}
