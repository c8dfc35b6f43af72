import { Logger } from 'nestjs-pino';
import type { INestApplicationContext } from '@nestjs/common';
import { ConfigError } from './config/read-config';

/** How long an app may take to finish what it is doing before it is cut off. */
const SHUTDOWN_DEADLINE_MS = 10_000;

/**
 * Ties an app to its supervisor: tells it the port, and closes on SIGTERM, SIGINT, or when the supervisor is gone
 * (its IPC channel breaks even when it was killed without a chance to say so).
 */
export function followSupervisor(app: INestApplicationContext, port: number): void {
  let isClosing = false;
  const close = (reason: string): void => {
    if (isClosing) {
      return;
    }
    isClosing = true;
    app.get(Logger).log(`closing: ${reason}`);
    setTimeout(() => process.exit(1), SHUTDOWN_DEADLINE_MS).unref();
    void app.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGTERM', () => close('SIGTERM'));
  process.once('SIGINT', () => close('SIGINT'));
  if (process.send) {
    process.once('disconnect', () => close('the supervisor is gone'));
    process.send({ type: 'listening', port });
  }
}

/** Runs a process's main function; a failure at start is one clear sentence and exit code 1. */
export function runMain(main: () => Promise<void>): void {
  main().catch((error: unknown) => {
    const text =
      error instanceof ConfigError
        ? error.message
        : error instanceof Error
          ? (error.stack ?? error.message)
          : String(error);
    process.stderr.write(`${text}\n`);
    process.exit(1);
  });
}
