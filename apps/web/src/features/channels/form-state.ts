import type { FieldError, LocalizedText, SettingsField } from '@genklang/contract';

/** What a person has typed, by the name of the field. */
export type FormValues = Record<string, string>;

/** What is wrong, by the name of the field. */
export type FormProblems = Record<string, string>;

/** The words of a descriptor in the console's language; English where that is missing. */
export function wordsOf(text: LocalizedText, locale: string): string {
  return Object.hasOwn(text, locale) ? text[locale as keyof LocalizedText] : text.en;
}

/** The first values of a form: what is known of the channel, else the defaults. Secrets always begin empty. */
export function initialValues(fields: readonly SettingsField[], known: FormValues = {}): FormValues {
  return Object.fromEntries(
    fields.map((field) => [field.name, field.kind === 'secret' ? '' : (known[field.name] ?? field.default ?? '')]),
  );
}

/** Fields that must be filled and are not. On reconnecting an empty secret keeps what the server has. */
export function findMissing(
  fields: readonly SettingsField[],
  values: FormValues,
  options: { isReconnect: boolean },
): string[] {
  return fields
    .filter((field) => field.isRequired && !options.isReconnect && (values[field.name] ?? '').trim() === '')
    .map((field) => field.name);
}

/** Addresses and numbers that cannot be meant. */
export function findMalformed(fields: readonly SettingsField[], values: FormValues): string[] {
  return fields
    .filter((field) => {
      const value = (values[field.name] ?? '').trim();
      if (value === '') {
        return false;
      }
      return field.kind === 'number' ? !Number.isFinite(Number(value)) : field.kind === 'address' && !isAddress(value);
    })
    .map((field) => field.name);
}

/** The server's complaints at the fields they are about; what belongs to none comes under ''. */
export function placeProblems(errors: readonly FieldError[], fields: readonly SettingsField[]): FormProblems {
  const problems: FormProblems = {};
  for (const { field, message } of errors) {
    const name = field.split('.').at(-1) ?? '';
    const place = fields.some((candidate) => candidate.name === name) ? name : '';
    problems[place] = place === '' && field !== '' ? `${field}: ${message}` : message;
  }
  return problems;
}

/** Hosts without a scheme are common to type: `mastodon.social` is an address, too. */
function isAddress(value: string): boolean {
  return URL.canParse(value.includes('://') ? value : `https://${value}`) && !/\s/.test(value);
}
