import type { ConversationRow } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { useId, useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useSession } from '../../live/live-context';
import type { ThreadSnapshot } from '../../live/thread-store';
import { useNow } from '../../shared/use-now';
import { commandOf, IS_MAC } from '../keyboard/match-key';
import { openVariables } from '../templates/fill-template';
import type { ComposerMode } from './draft-store';
import { highlightText } from './highlights';
import { SuggestionList } from './SuggestionList';
import { templateValues } from './suggestions';
import type { ComposerState } from './use-composer';
import { useSuggestions } from './use-suggestions';

interface TextBoxProps {
  row: ConversationRow;
  thread: ThreadSnapshot;
  composer: ComposerState;
  mode: ComposerMode;
  label: string;
  reasonId: string;
}

/** The text being written, what is the matter with it marked behind it, and what may be inserted above it. */
export function TextBox({ row, thread, composer, mode, label, reasonId }: TextBoxProps) {
  const { i18n } = useLingui();
  const { member } = useSession();
  const now = useNow();
  const listId = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const mirror = useRef<HTMLDivElement>(null);
  const [caret, setCaret] = useState<number | null>(null);
  const select = useSelectionAfter(field);
  const language = mode === 'reply' ? row.language : i18n.locale;
  const suggestions = useSuggestions({
    text: composer.text,
    caret,
    language,
    values: templateValues({ row, entries: thread.entries, member, account: composer.channel?.name ?? '', now }),
    insert: (item, { start }) => {
      const before = composer.text.slice(0, start);
      const after = composer.text.slice(caret ?? start);
      composer.write(`${before}${item.text}${after}`);
      // The cursor goes to what is still open, else behind what was inserted.
      const open = openVariables(item.text)[0];
      const end = start + item.text.length;
      select(open === undefined ? [end, end] : [start + open.start, start + open.end]);
      setCaret(null);
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
        {highlightText(composer.text, composer.rule).map((run, index) =>
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
          composer.write(event.target.value);
          setCaret(event.target.selectionStart);
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

/** Selects a stretch of the field once the text that is on its way is in it. */
function useSelectionAfter(field: React.RefObject<HTMLTextAreaElement | null>): (range: [number, number]) => void {
  const wanted = useRef<[number, number] | null>(null);
  useLayoutEffect(() => {
    if (wanted.current !== null) {
      field.current?.focus();
      field.current?.setSelectionRange(...wanted.current);
      wanted.current = null;
    }
  });
  return (range) => {
    wanted.current = range;
  };
}
