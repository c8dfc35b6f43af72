import { SetupError } from '../embedded';
import { buildPlan } from './plan';
import { type StartSettings, readStartSettings } from './settings.config';
import { type PlanBuilder, Supervisor } from './supervisor';
import { Terminal } from './terminal';

/** npm passes a Ctrl-C on that the terminal has already sent us: two so close together are one. */
const SAME_PRESS_MS = 700;
const PARENT_WATCH_MS = 500;
const FORCED_EXIT_MS = 5_000;

/**
 * The whole of `npm start` after the build: runs until it is told to stop, then sets the exit code.
 * @param root the folder that holds `dist/`
 * @param makePlan what to start; tests give small apps of their own
 */
export async function runGenklang(
  argv: readonly string[],
  root: string,
  makePlan: PlanBuilder = buildPlan,
): Promise<void> {
  let supervisor: Supervisor | undefined;
  const plain = new Terminal(process.stderr, false);
  try {
    const settings = readStartSettings(argv, root);
    const terminal = new Terminal(process.stdout, settings.hasColour);
    supervisor = new Supervisor(settings, terminal, makePlan);
    stopOnSignals(supervisor, terminal, settings);
    await supervisor.start();
  } catch (error) {
    if (supervisor?.isStopping === true) {
      return;
    }
    plain.line(describe(error));
    await supervisor?.stop();
    process.exit(1);
  }
}

function stopOnSignals(supervisor: Supervisor, terminal: Terminal, settings: StartSettings): void {
  let firstAt: number | undefined;
  const stop = (exitCode: number): void => {
    firstAt = performance.now();
    terminal.line('Stopping… (Ctrl-C again to force)');
    supervisor.stop().then(
      () => {
        terminal.line('Genklang has stopped.');
        process.exit(exitCode);
      },
      (error: unknown) => {
        terminal.line(`Stopping failed: ${describe(error)}`);
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (firstAt === undefined) {
        stop(0);
      } else if (performance.now() - firstAt > SAME_PRESS_MS) {
        terminal.line('Forcing…');
        supervisor.force();
        setTimeout(() => process.exit(130), FORCED_EXIT_MS).unref();
      }
    });
  }
  const stopUnlessStopping = (): void => {
    if (firstAt === undefined) {
      stop(0);
    }
  };
  // Whoever read our lines is gone (`npm start | head`): that must not leave servers behind.
  process.stdout.on('error', stopUnlessStopping);
  if (settings.isUnderNpm) {
    const parent = process.ppid;
    setInterval(() => process.ppid !== parent && stopUnlessStopping(), PARENT_WATCH_MS).unref();
  }
  process.on('uncaughtException', (error) => {
    terminal.line(describe(error));
    if (firstAt === undefined) {
      stop(1);
    }
  });
}

function describe(error: unknown): string {
  if (error instanceof SetupError) {
    return error.message;
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
