import { useLingui } from '@lingui/react';
import type { ReactNode } from 'react';
import { formatMoment } from '../../shared/format/times';
import { useNow } from '../../shared/use-now';
import { KeyCombo } from '../keyboard/KeyCombo';
import { EmojiButton } from '../emoji/EmojiButton';
import type { ComposerMode } from './draft-store';
import { LengthCounter } from './LengthCounter';
import { SendMenu } from './SendMenu';
import type { ComposerState } from './use-composer';
import type { Editor } from './use-editor';

interface FooterProps {
  composer: ComposerState;
  editor: Editor;
  mode: ComposerMode;
  reasonId: string;
  /** Further tools beside the field. */
  children?: ReactNode;
}

/** Who reads it, what keeps it from going, how much room is left, and the ways to send it. */
export function ComposerFooter({ composer, editor, mode, reasonId, children }: FooterProps) {
  const { length, parts } = composer.fit;
  const reason = useReason(composer);
  const audience = useAudience(composer, mode);
  const isRefused = reason !== null;
  return (
    <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1 border-t border-border py-1.5 pr-2 pl-3.5 text-sm text-ink-3">
      <p id={reasonId} className={`min-w-32 flex-1 ${isRefused ? 'text-crit' : ''}`} data-testid="composer-hint">
        {reason ?? audience}
      </p>
      {length !== null && parts === null && composer.text !== '' && <LengthCounter length={length} />}
      {children}
      {composer.block !== 'role' && <EmojiButton insert={editor.insert} />}
      {composer.block !== 'role' && (
        <SendButtons composer={composer} mode={mode} reasonId={isRefused ? reasonId : undefined} />
      )}
    </div>
  );
}

function SendButtons({ composer, mode, reasonId }: { composer: ComposerState; mode: ComposerMode; reasonId?: string }) {
  const { i18n } = useLingui();
  const { canSend, fit } = composer;
  const label = mode === 'reply' ? 'composer.send' : 'composer.add-note';
  return (
    <span className="flex">
      <button
        type="button"
        className={`btn btn-primary on-accent ${mode === 'reply' ? 'rounded-r-none' : ''}`}
        disabled={!canSend}
        onClick={() => composer.send()}
        aria-describedby={reasonId}
        data-testid="send"
      >
        {fit.parts === null ? i18n._(label) : i18n._('split.send', { count: fit.parts.length })}
        <KeyCombo command="composer.send" />
      </button>
      {mode === 'reply' && <SendMenu isDisabled={!canSend} send={composer.send} />}
    </span>
  );
}

/** Who will read the text, and as whom we write. */
function useAudience({ channel, replyUntil, visibility }: ComposerState, mode: ComposerMode): string {
  const { i18n } = useLingui();
  const now = useNow();
  if (mode === 'reply' && replyUntil !== null) {
    return i18n._('composer.until', { when: formatMoment(i18n.locale, replyUntil, now), account: channel?.name ?? '' });
  }
  return mode === 'note'
    ? i18n._('composer.only-colleagues')
    : i18n._(visibility === 'private' ? 'composer.as-private' : 'composer.as', {
        account: channel?.name ?? '',
        network: channel?.networkName ?? '',
      });
}

/** Why the text cannot be sent, in a sentence; null when it can, or when there is none. */
function useReason({ block, channel, fit, missing }: ComposerState): string | null {
  const { i18n } = useLingui();
  const network = channel?.networkName ?? '';
  if (block !== null) {
    return i18n._(`blocked.${block}`, { network, account: channel?.name ?? '' });
  }
  if (missing !== null) {
    return i18n._('composer.missing', { variable: i18n._(`variable.${missing}`) });
  }
  const isTooLong = fit.length?.isTooLong === true && fit.parts === null;
  return isTooLong ? i18n._('composer.too-long', { count: -(fit.length?.left ?? 0), network }) : null;
}
