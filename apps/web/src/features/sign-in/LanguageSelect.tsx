import { useLingui } from '@lingui/react';
import { chooseLocale } from '../../i18n/i18n';
import { isLocale, LOCALE_LIST, LOCALES } from '../../i18n/locales';

export function LanguageSelect() {
  const { i18n } = useLingui();
  return (
    <select
      className="rounded-md border border-control bg-surface px-2 py-1 text-sm"
      aria-label={i18n._('settings.language')}
      value={i18n.locale}
      onChange={(event) => {
        if (isLocale(event.target.value)) {
          void chooseLocale(event.target.value);
        }
      }}
    >
      {LOCALE_LIST.map((locale) => (
        <option key={locale} value={locale} lang={locale}>
          {LOCALES[locale]}
        </option>
      ))}
    </select>
  );
}
