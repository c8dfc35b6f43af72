/** One structured line to standard output. The sandbox says little: its journal tells the rest. */
export function log(msg: string, fields: Record<string, string | number | boolean> = {}): void {
  process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), app: 'sandbox', ...fields, msg })}\n`);
}
