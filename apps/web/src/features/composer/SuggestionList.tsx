import { useLingui } from '@lingui/react';
import { neutralise } from '../../shared/text/neutralise';
import type { Suggestions } from './use-suggestions';

interface SuggestionListProps {
  id: string;
  suggestions: Suggestions;
}

const TITLES = { template: 'templates.title', emoji: 'emoji.title', member: 'mentions.title' } as const;

/** What fits what was typed after the sign. The cursor stays in the text; arrows move in here. */
export function SuggestionList({ id, suggestions }: SuggestionListProps) {
  const { i18n } = useLingui();
  const { kind, items, activeIndex } = suggestions;
  return (
    <div
      id={id}
      role="listbox"
      aria-label={i18n._(TITLES[kind])}
      className="menu absolute inset-x-2 bottom-full mb-1 max-h-64 overflow-y-auto"
      data-testid="suggestions"
    >
      {items.map((item, index) => (
        // The keyboard works in the text field, by aria-activedescendant.
        <div
          key={item.id}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === activeIndex}
          className="menu-item min-h-8 gap-3"
          data-highlighted={index === activeIndex ? '' : undefined}
          onPointerMove={() => suggestions.activate(index)}
          onPointerDown={(event) => {
            event.preventDefault();
            suggestions.choose(index);
          }}
        >
          <span className={`flex-none font-semibold ${kind === 'template' ? 'min-w-24' : ''}`}>{item.name}</span>
          <span className="min-w-0 flex-1 truncate text-ink-2">{neutralise(item.detail)}</span>
        </div>
      ))}
    </div>
  );
}
