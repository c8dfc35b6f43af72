import type { ConversationRow } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { useId, useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useSession } from '../../live/live-context';
import type { ThreadSnapshot } from '../../live/thread-store';
import { useNow } from '../../shared/use-now';
import { commandOf, IS_MAC } from '../keyboard/match-key';
import type { ComposerMode } from './draft-store';
import { highlightText } from './highlights';
import type { TextStretch } from './highlights';
import { SuggestionList } from './SuggestionList';
import { templateValues } from './suggestions';
import type { ComposerState } from './use-composer';
import type { Editor } from './use-editor';
import { useSuggestions } from './use-suggestions';

interface TextBoxProps {
  row: ConversationRow;
  thread: ThreadSnapshot;
  composer: ComposerState;
  editor: Editor;
  mode: ComposerMode;
  label: string;
  reasonId: string;
  /** The sentence that promises something. */
  promised: TextStretch | null;
}

/** The text being written, what is the matter with it marked behind it, and what may be inserted above it. */
export function TextBox({ row, thread, composer, editor, mode, label, reasonId, promised }: TextBoxProps) {
  const { i18n } = useLingui();
  const { member } = useSession();
  const now = useNow();
  const listId = useId();
  const { field } = editor;
  const mirror = useRef<HTMLDivElement>(null);
  const [caret, setCaret] = useState<number | null>(null);
  const language = mode === 'reply' ? row.language : i18n.locale;
  const suggestions = useSuggestions({
    text: composer.text,
    caret,
    conversationId: row.id,
    mode,
    language,
    values: templateValues({ row, entries: thread.entries, member, account: composer.channel?.name ?? '', now }),
    insert: (item, { start }) => {
      editor.insert(item.text, { start, end: caret ?? start });
      setCaret(null);
      item.run?.();
    },
  });
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (suggestions.onKeyDown(event)) {
      return;
    }
    const command = commandOf(event.nativeEvent, { isMac: IS_MAC, hasSingleKeys: true });
    if (command === 'composer.send' || command === 'composer.send-and-close') {
      event.preventDefault();
      composer.send({ closes: command === 'composer.send-and-close' && mode === 'reply' });
    }
  };
  const follow = (): void => {
    if (field.current !== null && mirror.current !== null) {
      mirror.current.scrollTop = field.current.scrollTop;
    }
  };
  useLayoutEffect(follow);
  return (
    <div className="composer-box">
      {suggestions.isOpen && <SuggestionList id={listId} suggestions={suggestions} />}
      <div ref={mirror} className="composer-mirror" aria-hidden="true" data-testid="mirror">
        {highlightText(composer.text, composer.rule, promised).map((run, index) =>
          run.mark === null ? (
            run.text
          ) : (
            <mark key={index} className={`is-${run.mark}`}>
              {run.text}
            </mark>
          ),
        )}
        {'\n'}
      </div>
      <textarea
        ref={field}
        value={composer.text}
        onChange={(event) => {
          const { value, selectionStart } = event.target;
          const isComposing = event.nativeEvent instanceof InputEvent && event.nativeEvent.isComposing;
          editor.type(value, { caret: selectionStart, isComposing });
          setCaret(selectionStart);
        }}
        onSelect={(event) => {
          const { selectionStart, selectionEnd } = event.currentTarget;
          setCaret(selectionStart === selectionEnd ? selectionStart : null);
        }}
        onBlur={() => setCaret(null)}
        onScroll={follow}
        onKeyDown={onKeyDown}
        lang={language}
        aria-label={label}
        aria-describedby={reasonId}
        aria-autocomplete="list"
        aria-controls={suggestions.isOpen ? listId : undefined}
        aria-activedescendant={suggestions.isOpen ? `${listId}-${suggestions.activeIndex}` : undefined}
        placeholder={i18n._(mode === 'reply' ? 'composer.reply-placeholder' : 'composer.note-placeholder')}
        data-testid={`field-${mode}`}
      />
    </div>
  );
}
