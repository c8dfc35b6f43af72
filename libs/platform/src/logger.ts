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

/** What Nest says of itself at every start: worth a look when something is wired wrongly, and noise else. */
const FRAMEWORK_CONTEXTS = new Set([
  'NestFactory',
  'InstanceLoader',
  'RoutesResolver',
  'RouterExplorer',
  'WebSocketsController',
  'NestApplication',
]);
const WARN_LEVEL = 40;

/** What a log line tells of an error: never the parameters of a failed query, which are what customers wrote. */
export function serializeError(error: unknown): Record<string, unknown> {
  if (typeof error !== 'object' || error === null) {
    return { message: String(error) };
  }
  const { type, name, message, stack, code } = error as Record<string, unknown>;
  return { type: type ?? name, message, stack, ...(code === undefined ? {} : { code }) };
}

/** Structured logs, one line each, for a Genklang process. Requests are logged only when they fail. */
export function createLoggerModule(options: { level: string }): DynamicModule {
  return LoggerModule.forRoot({
    pinoHttp: {
      level: options.level,
      base: null,
      serializers: { err: serializeError },
      redact: { paths: REDACTED, censor: '[redacted]' },
      formatters: { level: (label: string) => ({ level: label }) },
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      autoLogging: false,
      quietReqLogger: true,
      hooks: {
        logMethod(args, method, level) {
          const [fields] = args as [unknown];
          const context = (fields as { context?: unknown } | null)?.context;
          if (level >= WARN_LEVEL || !FRAMEWORK_CONTEXTS.has(String(context))) {
            method.apply(this, args);
          }
        },
      },
    },
  });
}
