import { LoggerModule } from 'nestjs-pino';
import type { DynamicModule } from '@nestjs/common';

/** Fields that never reach a log line, wherever they stand. */
const REDACTED = [
  'password',
  'token',
  'accessToken',
  'refreshToken',
  'clientSecret',
  'credentials',
  'authorization',
  'cookie',
].flatMap((field) => [field, `*.${field}`, `*.*.${field}`]);

/** Structured logs, one line each, for a Genklang process. Requests are logged only when they fail. */
export function createLoggerModule(options: { level: string }): DynamicModule {
  return LoggerModule.forRoot({
    pinoHttp: {
      level: options.level,
      base: null,
      redact: { paths: REDACTED, censor: '[redacted]' },
      formatters: { level: (label: string) => ({ level: label }) },
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      autoLogging: false,
      quietReqLogger: true,
    },
  });
}
