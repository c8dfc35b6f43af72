import type { CustomerField, CustomerFieldValue } from '@genklang/contract';
import { formatDate } from '../../shared/format/times';
import { neutralise } from '../../shared/text/neutralise';

/** The value of a workspace's own field, as people read it. */
export function fieldText(locale: string, { kind }: Pick<CustomerField, 'kind'>, value: CustomerFieldValue): string {
  if (kind === 'date') {
    return formatDate(locale, `${value}T12:00:00.000Z`);
  }
  return typeof value === 'number' ? value.toLocaleString(locale) : neutralise(value);
}
