import type { FieldError } from '@genklang/contract';

/** Settings or credentials that do not hold, field by field. */
export class SettingsError extends Error {
  constructor(readonly fields: FieldError[]) {
    super(fields.map((field) => `${field.field}: ${field.message}`).join('; '));
    this.name = 'SettingsError';
  }
}
