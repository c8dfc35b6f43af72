import { readConfig } from './config';
import { log } from './log';
import { Sandbox } from './sandbox';

async function main(): Promise<void> {
  const config = readConfig();
  const sandbox = new Sandbox({ stateFile: config.stateFile });
  const port = await sandbox.listen(config.port, config.host);
  if (config.story) {
    sandbox.story.start(config.storyPace);
  }
  const stop = (): void => {
    void sandbox.close().finally(() => process.exit(0));
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, stop);
  }
  process.once('disconnect', stop);
  log('sandbox listens', { host: config.host, port, story: config.story });
  process.send?.({ type: 'listening', port });
}

main().catch((error: unknown) => {
  log('sandbox could not start', { error: error instanceof Error ? error.message : String(error) });
  process.exitCode = 1;
});
