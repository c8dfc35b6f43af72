import { useLingui } from '@lingui/react';

/** What can be typed, by example. */
const EXAMPLES = ['phrase', 'from', 'in', 'before', 'is', 'label'] as const;

export function SearchHelp() {
  const { i18n } = useLingui();
  return (
    <div className="px-4 py-4">
      <h2 className="mb-2 font-semibold">{i18n._('search.help')}</h2>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1.5 text-sm">
        {EXAMPLES.map((name) => (
          <div key={name} className="contents">
            <dt>
              <code className="rounded bg-hover px-1.5 py-0.5">{i18n._(`search-example.${name}`)}</code>
            </dt>
            <dd className="text-ink-2">{i18n._(`search-example-why.${name}`)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
