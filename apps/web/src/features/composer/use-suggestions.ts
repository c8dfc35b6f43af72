import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { TemplateValues } from '../templates/fill-template';
import type { ComposerMode } from './draft-store';
import type { Suggestion } from './suggestions';
import { findTrigger } from './trigger';
import type { Trigger, TriggerKind } from './trigger';
import { useOffers } from './use-offers';

interface SuggestionsInput {
  text: string;
  caret: number | null;
  conversationId: string;
  mode: ComposerMode;
  language: string;
  values: TemplateValues;
  insert(suggestion: Suggestion, trigger: Trigger): void;
}

export interface Suggestions {
  /** What they are of. */
  kind: TriggerKind;
  items: readonly Suggestion[];
  activeIndex: number;
  /** Whether a sign was typed, also where nothing fits. */
  isOpen: boolean;
  activate(index: number): void;
  choose(index: number): void;
  /** True when the key was meant for the list. */
  onKeyDown(event: KeyboardEvent): boolean;
}

/** What may be inserted where the caret stands, and which of it the arrows have reached. */
export function useSuggestions({
  text,
  caret,
  conversationId,
  mode,
  language,
  values,
  insert,
}: SuggestionsInput): Suggestions {
  const trigger = caret === null ? null : findTrigger(text, caret, mode);
  const [dismissed, setDismissed] = useState<number | null>(null);
  const [active, setActive] = useState<{ query: string; index: number }>({ query: '', index: 0 });
  const isDismissed = trigger === null || dismissed === trigger.start;
  const items = useOffers(isDismissed ? null : trigger, { conversationId, mode, language, values });
  const activeIndex = reachedIndex(active, trigger, items.length);
  if (trigger === null && dismissed !== null) {
    setDismissed(null);
  }

  const activate = (index: number): void => {
    if (trigger !== null && items.length > 0) {
      setActive({ query: trigger.query, index: (index + items.length) % items.length });
    }
  };
  const choose = (index: number): void => {
    const item = items[index];
    if (trigger !== null && item !== undefined) {
      insert(item, trigger);
    }
  };
  const onKeyDown = (event: KeyboardEvent): boolean => {
    const act = items.length > 0 && isPlain(event) ? actionOf(event.key) : null;
    switch (act) {
      case 'next':
        activate(activeIndex + 1);
        break;
      case 'previous':
        activate(activeIndex - 1);
        break;
      case 'choose':
        choose(activeIndex);
        break;
      case 'dismiss':
        setDismissed(trigger?.start ?? null);
        break;
      case null:
        return false;
    }
    event.preventDefault();
    return true;
  };
  return {
    kind: trigger?.kind ?? 'template',
    items,
    activeIndex,
    isOpen: items.length > 0,
    activate,
    choose,
    onKeyDown,
  };
}

function reachedIndex(active: { query: string; index: number }, trigger: Trigger | null, count: number): number {
  return trigger !== null && active.query === trigger.query ? Math.min(active.index, Math.max(0, count - 1)) : 0;
}

function isPlain({ ctrlKey, metaKey, altKey, nativeEvent }: KeyboardEvent): boolean {
  return !ctrlKey && !metaKey && !altKey && !nativeEvent.isComposing;
}

function actionOf(key: string): 'next' | 'previous' | 'choose' | 'dismiss' | null {
  switch (key) {
    case 'ArrowDown':
      return 'next';
    case 'ArrowUp':
      return 'previous';
    case 'Enter':
    case 'Tab':
      return 'choose';
    case 'Escape':
      return 'dismiss';
    default:
      return null;
  }
}
