import { MAX_FIELD_LENGTH } from '@genklang/contract';
import type { CustomerField, CustomerFieldValue } from '@genklang/contract';
import { AppError } from '@genklang/platform';

/** The values of a customer's own fields after a change. @throws {AppError} naming the field that does not take its value. */
export function applyFieldValues(
  known: Record<string, CustomerFieldValue>,
  change: Record<string, CustomerFieldValue | null>,
  fields: CustomerField[],
): Record<string, CustomerFieldValue> {
  const next = { ...known };
  for (const [id, value] of Object.entries(change)) {
    const field = fields.find((candidate) => candidate.id === id);
    if (!field) {
      throw new AppError('invalid_input', { fields: [{ field: id, message: 'is no field of this workspace' }] });
    }
    if (value === null || value === '') {
      delete next[id];
    } else if (takes(field, value)) {
      next[id] = value;
    } else {
      throw new AppError('invalid_input', {
        fields: [{ field: id, message: `does not take this as a ${field.kind}` }],
      });
    }
  }
  return next;
}

function takes({ kind, choices }: CustomerField, value: unknown): boolean {
  switch (kind) {
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'text':
      return typeof value === 'string' && value.length <= MAX_FIELD_LENGTH;
    case 'date':
      return typeof value === 'string' && isDay(value);
    case 'choice':
      return typeof value === 'string' && choices.includes(value);
  }
}

/** A day that there is: no 30th of February. */
function isDay(value: string): boolean {
  const at = new Date(`${value}T00:00:00.000Z`);
  return /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value);
}
