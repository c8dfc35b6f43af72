import type { ConversationRow } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { Tabs } from 'radix-ui';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { useChannel, useLive } from '../../live/live-context';
import type { ThreadSnapshot } from '../../live/thread-store';
import { formatClock } from '../../shared/format/times';
import { readStored, writeStored } from '../../shared/stored';
import { useObservable } from '../../shared/observable';
import { ChannelBadge } from '../../shared/ui/ChannelBadge';
import { ComposerNotes } from '../customers/ComposerNotes';
import { KeyCombo } from '../keyboard/KeyCombo';
import { composerFocus } from './composer-focus';
import { useDraft } from './use-draft';
import { ComposerField } from './ComposerField';
import { COMPOSER_MODES } from './draft-store';
import type { ComposerMode } from './draft-store';

interface ComposerProps {
  row: ConversationRow;
  thread: ThreadSnapshot;
  onSentAndClosed?(): void;
}

/** Where we write: a public reply or an internal note, each with its own draft. */
export function Composer({ row, thread, onSentAndClosed }: ComposerProps) {
  const { i18n } = useLingui();
  const { drafts } = useLive();
  const channel = useChannel(row.channelId);
  const [mode, setMode] = useState<ComposerMode>(() =>
    drafts.find(row.id, 'reply') === null && drafts.find(row.id, 'note') !== null ? 'note' : 'reply',
  );
  const isMessage = row.kind === 'message';
  // A choice only where the network leaves one: what somebody told us in private is not answered for all to see.
  const hasChoice = channel?.replies === 'both' && !isMessage;
  const [isPrivate, setPrivate] = useChoice(row.id);
  const visibility = hasChoice ? (isPrivate ? 'private' : 'public') : null;
  const tab = mode === 'reply' && visibility === 'private' ? 'private' : mode;
  const choose = (value: string): void => {
    setMode(value === 'note' ? 'note' : 'reply');
    if (value !== 'note') {
      setPrivate(value === 'private');
    }
  };
  const box = useRef<HTMLDivElement>(null);
  useFocusOnDemand({ conversationId: row.id, mode, setMode, setPrivate }, box);
  const names = {
    reply: isMessage ? 'composer.private-reply' : 'composer.public-reply',
    private: 'composer.private-reply',
    note: 'composer.note',
  };
  const tabs = hasChoice ? (['reply', 'private', 'note'] as const) : COMPOSER_MODES;

  return (
    <Tabs.Root
      ref={box}
      value={tab}
      onValueChange={choose}
      className="flex-none px-3 pb-3 md:px-4 md:pb-3.5"
      data-composer=""
      data-testid="composer"
    >
      {mode === 'reply' && <ComposerNotes customerId={row.customer.id} />}
      <div className={`composer ${mode === 'note' ? 'is-note' : ''}`}>
        <div className="flex flex-wrap items-center gap-x-2 px-2 pt-1.5">
          <Tabs.List className="flex flex-wrap items-center gap-0.5" aria-label={i18n._('composer.label')}>
            {tabs.map((name) => (
              <Tabs.Trigger key={name} value={name} className="tab" data-testid={`tab-${name}`}>
                {name === 'reply' && <ChannelBadge channel={channel} />}
                {i18n._(names[name])}
                {name === 'reply' && <span className="max-w-36 truncate font-normal text-ink-3">{channel?.name}</span>}
                {name !== 'private' && <KeyCombo command={`conversation.${name}`} />}
              </Tabs.Trigger>
            ))}
          </Tabs.List>
          <DraftSaved conversationId={row.id} mode={mode} />
        </div>
        <Tabs.Content key={mode} value={tab} tabIndex={-1}>
          <ComposerField
            key={mode}
            row={row}
            thread={thread}
            mode={mode}
            visibility={visibility}
            label={i18n._(names[tab])}
            onSentAndClosed={onSentAndClosed}
          />
        </Tabs.Content>
      </div>
    </Tabs.Root>
  );
}

/** When the text was last kept, so that nobody wonders whether it is. */
function DraftSaved({ conversationId, mode }: { conversationId: string; mode: ComposerMode }) {
  const { i18n } = useLingui();
  const savedAt = useDraft(conversationId, mode)?.savedAt ?? null;
  return savedAt === null ? null : (
    <span className="ml-auto pr-1.5 text-xs text-ink-3" data-testid="draft-saved">
      {i18n._('composer.saved', { clock: formatClock(i18n.locale, savedAt) })}
    </span>
  );
}

/** What was begun as a direct message stays one, also after another conversation or a reload. */
function useChoice(conversationId: string): [boolean, (isPrivate: boolean) => void] {
  const key = `genklang.private:${conversationId}`;
  const [isPrivate, setPrivate] = useState(() => readStored(key) !== null);
  const choose = useCallback(
    (chosen: boolean): void => {
      setPrivate(chosen);
      writeStored(key, chosen ? 'on' : null);
    },
    [key],
  );
  return [isPrivate, choose];
}

interface FocusTarget {
  conversationId: string;
  mode: ComposerMode;
  setMode(mode: ComposerMode): void;
  setPrivate(isPrivate: boolean): void;
}

/** R, N and "Edit" put the cursor into the field, also when its conversation is only just being opened. */
function useFocusOnDemand(
  { conversationId, mode, setMode, setPrivate }: FocusTarget,
  box: RefObject<HTMLDivElement | null>,
): void {
  const wanted = useObservable(composerFocus);
  useEffect(() => {
    if (wanted?.conversationId !== conversationId) {
      return;
    }
    if (wanted.mode !== mode) {
      // The field of the other mode is there after the next render only.
      setMode(wanted.mode);
      return;
    }
    if (wanted.isPrivate === true) {
      setPrivate(true);
    }
    const field = box.current?.querySelector('textarea');
    field?.focus();
    field?.setSelectionRange(field.value.length, field.value.length);
    composerFocus.set(null);
  }, [wanted, conversationId, mode, setMode, setPrivate, box]);
}
