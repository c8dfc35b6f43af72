import { languageName } from '../../shared/format/language-name';
import type { Option } from './FormParts';

/** Languages that posts are scored in. */
const SPOKEN = ['da', 'sv', 'nb', 'en', 'de', 'fi'];

export function languageOptions(locale: string): Option<string>[] {
  return SPOKEN.map((value) => ({ value, label: languageName(locale, value) ?? value }));
}
