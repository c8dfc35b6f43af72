import { COUNTRIES, MENTION_KINDS, POLARITIES, PRIORITIES } from '@genklang/contract';
import type { InboxFilter, SessionInfo } from '@genklang/contract';
import type { I18n } from '@lingui/core';
import { languageName } from '../../shared/format/language-name';
import { formatCount } from '../../shared/format/numbers';
import { formatDuration } from '../../shared/format/times';

export type FilterField = keyof InboxFilter;

/** One value that a filter field can take. */
export interface FilterOption {
  value: string;
  label: string;
}

/** In the order in which people reach for them. */
export const FILTER_FIELDS = [
  'polarities',
  'labels',
  'assignees',
  'teams',
  'channels',
  'networks',
  'kinds',
  'languages',
  'countries',
  'priorities',
  'minReach',
  'waitingMin',
] as const satisfies readonly FilterField[];

/** Fields of which one value is chosen, not several. */
export const SINGLE_FIELDS: readonly FilterField[] = ['minReach', 'waitingMin'];

const LANGUAGES = ['da', 'sv', 'nb', 'en', 'de', 'fi'];
const REACHES = [100, 1_000, 10_000, 100_000];
const WAITS_MIN = [15, 60, 4 * 60, 24 * 60, 3 * 24 * 60];

type Options = (session: SessionInfo, i18n: I18n) => FilterOption[];

const OPTIONS: Record<FilterField, Options> = {
  polarities: (_, i18n) => POLARITIES.map((value) => ({ value, label: i18n._(`polarity.${value}`) })),
  labels: ({ labels }) => labels.map(({ id, name }) => ({ value: id, label: name })),
  assignees: ({ members, member }, i18n) => [
    { value: 'me', label: i18n._('filter.me') },
    { value: 'none', label: i18n._('filter.nobody') },
    ...members.filter(({ id }) => id !== member.id).map(({ id, name }) => ({ value: id, label: name })),
  ],
  teams: ({ teams }) => teams.map(({ id, name }) => ({ value: id, label: name })),
  channels: ({ channels }) =>
    channels.map(({ id, name, networkName }) => ({ value: id, label: `${name} · ${networkName}` })),
  networks: ({ channels }) => [
    ...new Map(channels.map(({ network, networkName }) => [network, { value: network, label: networkName }])).values(),
  ],
  kinds: (_, i18n) => MENTION_KINDS.map((value) => ({ value, label: i18n._(`kind.${value}`) })),
  languages: (_, i18n) => LANGUAGES.map((value) => ({ value, label: languageName(i18n.locale, value) ?? value })),
  countries: (_, i18n) => COUNTRIES.map((value) => ({ value, label: i18n._(`country.${value}`) })),
  priorities: (_, i18n) => PRIORITIES.map((value) => ({ value, label: i18n._(`priority.${value}`) })),
  minReach: (_, i18n) =>
    REACHES.map((reach) => ({
      value: String(reach),
      label: i18n._('filter.minReach-value', { count: formatCount(i18n.locale, reach) }),
    })),
  waitingMin: (_, i18n) =>
    WAITS_MIN.map((minutes) => ({
      value: String(minutes),
      label: i18n._('filter.waitingMin-value', { age: formatDuration(minutes) }),
    })),
};

export function optionsOf(field: FilterField, session: SessionInfo, i18n: I18n): FilterOption[] {
  return OPTIONS[field](session, i18n);
}

/** The values of a field, as options name them. */
export function valuesOf(filter: InboxFilter, field: FilterField): string[] {
  const value: string | number | string[] | undefined = filter[field];
  return value === undefined ? [] : Array.isArray(value) ? value : [String(value)];
}

/** The filter with other values in one field; none takes the field away. */
export function withValues(filter: InboxFilter, field: FilterField, values: readonly string[]): InboxFilter {
  const { [field]: _, ...rest } = filter;
  if (values.length === 0) {
    return rest;
  }
  return SINGLE_FIELDS.includes(field)
    ? { ...rest, [field]: Number(values.at(-1)) }
    : { ...rest, [field]: [...values] };
}
