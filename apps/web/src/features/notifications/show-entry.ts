const PATIENCE_MS = 3_000;
const STEP_MS = 50;

/** Brings an entry of the timeline into sight once it is drawn; one that is too far back is left alone. */
export function showEntry(entryId: string): void {
  const until = Date.now() + PATIENCE_MS;
  const look = (): void => {
    const entry = document.querySelector(`[data-entry-id="${CSS.escape(entryId)}"]`);
    if (entry !== null) {
      entry.scrollIntoView({ block: 'center' });
    } else if (Date.now() < until) {
      setTimeout(look, STEP_MS);
    }
  };
  look();
}
