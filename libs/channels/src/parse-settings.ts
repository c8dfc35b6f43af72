import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { SettingsError } from './settings-error';

/** Reads what a person or the database gave into a validated class; unknown fields are refused. @throws {SettingsError} */
export function parseSettings<T extends object>(SettingsClass: new () => T, given: unknown): T {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new SettingsError([{ field: 'settings', message: 'takes an object' }]);
  }
  const settings = plainToInstance(SettingsClass, given, {
    exposeDefaultValues: true,
    // A form gives texts: "50" is a number where the class says so.
    enableImplicitConversion: true,
  });
  const errors = validateSync(settings, { whitelist: true, forbidNonWhitelisted: true });
  if (errors.length > 0) {
    throw new SettingsError(
      errors.map((error) => ({ field: error.property, message: Object.values(error.constraints ?? {}).join('; ') })),
    );
  }
  return settings;
}
