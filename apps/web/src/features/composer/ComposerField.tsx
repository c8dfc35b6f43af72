import type { ConversationRow } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { useId } from 'react';
import type { KeyboardEvent } from 'react';
import type { ThreadSnapshot } from '../../live/thread-store';
import { useNow } from '../../shared/use-now';
import { formatClock, formatMoment } from '../../shared/format/times';
import { KeyCombo } from '../keyboard/KeyCombo';
import { commandOf, IS_MAC } from '../keyboard/match-key';
import { CrossingStrip } from '../presence/CrossingStrip';
import { ConflictStrip } from './ConflictStrip';
import type { ComposerMode } from './draft-store';
import { LengthCounter } from './LengthCounter';
import { useComposer } from './use-composer';
import type { ComposerState } from './use-composer';

interface ComposerFieldProps {
  row: ConversationRow;
  thread: ThreadSnapshot;
  mode: ComposerMode;
  label: string;
}

export function ComposerField({ row, thread, mode, label }: ComposerFieldProps) {
  const { i18n } = useLingui();
  const composer = useComposer(row, thread, mode);
  const { conflict, crossing } = composer;
  const reasonId = useId();
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (commandOf(event.nativeEvent, { isMac: IS_MAC, hasSingleKeys: true }) === 'composer.send') {
      event.preventDefault();
      composer.send();
    }
  };
  return (
    <>
      {(conflict.reply !== null || conflict.isWarned) && (
        <ConflictStrip reply={conflict.reply} isWarned={conflict.isWarned} />
      )}
      {crossing.isWarned && crossing.writer !== null && <CrossingStrip name={crossing.writer.name} />}
      <textarea
        value={composer.text}
        onChange={(event) => composer.write(event.target.value)}
        onKeyDown={onKeyDown}
        lang={mode === 'reply' ? row.language : i18n.locale}
        aria-label={label}
        aria-describedby={reasonId}
        placeholder={i18n._(mode === 'reply' ? 'composer.reply-placeholder' : 'composer.note-placeholder')}
        data-testid={`field-${mode}`}
      />
      <Footer composer={composer} mode={mode} reasonId={reasonId} />
    </>
  );
}

interface FooterProps {
  composer: ComposerState;
  mode: ComposerMode;
  reasonId: string;
}

function Footer({ composer, mode, reasonId }: FooterProps) {
  const { i18n } = useLingui();
  const { length, canSend, draft } = composer;
  const reason = useReason(composer);
  const audience = useAudience(composer, mode);
  const isRefused = reason !== null;
  return (
    <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1 border-t border-border py-1.5 pr-2 pl-3.5 text-sm text-ink-3">
      <p id={reasonId} className={`min-w-32 flex-1 ${isRefused ? 'text-crit' : ''}`} data-testid="composer-hint">
        {reason ?? audience}
      </p>
      {draft?.savedAt != null && (
        <span className="text-xs" data-testid="draft-saved">
          {i18n._('composer.saved', { clock: formatClock(i18n.locale, draft.savedAt) })}
        </span>
      )}
      {length !== null && composer.text !== '' && <LengthCounter length={length} />}
      {composer.block !== 'role' && (
        <button
          type="button"
          className="btn btn-primary on-accent"
          disabled={!canSend}
          onClick={composer.send}
          aria-describedby={isRefused ? reasonId : undefined}
          data-testid="send"
        >
          {i18n._(mode === 'reply' ? 'composer.send' : 'composer.add-note')}
          <KeyCombo command="composer.send" />
        </button>
      )}
    </div>
  );
}

/** Who will read the text, and as whom we write. */
function useAudience({ channel, replyUntil }: ComposerState, mode: ComposerMode): string {
  const { i18n } = useLingui();
  const now = useNow();
  if (mode === 'reply' && replyUntil !== null) {
    return i18n._('composer.until', { when: formatMoment(i18n.locale, replyUntil, now), account: channel?.name ?? '' });
  }
  return mode === 'note'
    ? i18n._('composer.only-colleagues')
    : i18n._('composer.as', { account: channel?.name ?? '', network: channel?.networkName ?? '' });
}

/** Why the text cannot be sent, in a sentence; null when it can, or when there is none. */
function useReason({ block, channel, length }: ComposerState): string | null {
  const { i18n } = useLingui();
  const network = channel?.networkName ?? '';
  if (block !== null) {
    return i18n._(`blocked.${block}`, { network, account: channel?.name ?? '' });
  }
  return length?.isTooLong === true ? i18n._('composer.too-long', { count: -length.left, network }) : null;
}
