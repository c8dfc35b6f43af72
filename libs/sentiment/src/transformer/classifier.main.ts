import { type Classify, loadClassifier } from './load-classifier';
import type { ToClassifier, ToParent } from './classifier-process';

/** A process that holds the model: the runtime computes without giving way, and would hold up everything else beside it. */
function main(): void {
  const folder = process.argv[2] ?? '';
  const answer = (message: ToParent): void => void process.send?.(message);
  // Whoever wants answers is gone.
  process.once('disconnect', () => process.exit(0));
  const loading = loadClassifier(folder);
  loading.then(
    () => answer({ kind: 'ready' }),
    (error: unknown) => answer({ kind: 'unloadable', reason: reasonOf(error) }),
  );
  process.on('message', ({ id, texts }: ToClassifier) => {
    void classify(loading, texts).then(
      (chances) => answer({ kind: 'judged', id, chances }),
      (error: unknown) => answer({ kind: 'failed', id, reason: reasonOf(error) }),
    );
  });
}

async function classify(loading: Promise<Classify>, texts: string[]): ReturnType<Classify> {
  const run = await loading;
  return await run(texts);
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

main();
