import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';

/** A configuration that does not hold. Its message names each variable and the remedy; values are never printed. */
export class ConfigError extends Error {
  constructor(problems: string[]) {
    super(`The configuration is not right:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}

/**
 * Reads the environment once into a validated class. Property names are the variables' names; validator messages say
 * how to fix what is wrong.
 *
 * @throws {ConfigError}
 */
export function readConfig<T extends object>(ConfigClass: new () => T, env: NodeJS.ProcessEnv = process.env): T {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const config = plainToInstance(ConfigClass, given, { exposeDefaultValues: true });
  const problems = validateSync(config, { skipMissingProperties: false, forbidUnknownValues: false }).flatMap((error) =>
    Object.values(error.constraints ?? {}).map((message) => `${error.property}: ${message}`),
  );
  if (problems.length > 0) {
    throw new ConfigError(problems);
  }
  return config;
}
