import type { I18n } from '@lingui/core';

/** What was applied to a word, in words; the scorer's own name where we have no word for it. */
export function ruleWords(i18n: I18n, rule: string): string {
  return rule
    .split('+')
    .map((name) => wordOf(i18n, `rule.${name}`, name))
    .join(', ');
}

/** A message, or something else where there is none: what the scorer calls things may be newer than our words. */
export function wordOf(i18n: I18n, id: string, otherwise: string): string {
  return i18n.messages[id] === undefined ? otherwise : i18n._(id);
}
