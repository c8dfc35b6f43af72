/** Fields that every line has or that its prefix says already. */
const SHOWN_ELSEWHERE = new Set(['level', 'time', 'msg', 'context', 'app', 'pid', 'hostname', 'err']);

/** A structured log line as people read it: time, level where it matters, who, what, and the fields. Other lines stay. */
export function readableLog(line: string): string {
  const record = parse(line);
  if (record === null || typeof record['msg'] !== 'string') {
    return line;
  }
  const level =
    typeof record['level'] === 'string' && record['level'] !== 'info' ? `${record['level'].toUpperCase()} ` : '';
  const context = typeof record['context'] === 'string' ? `${record['context']}: ` : '';
  const fields = Object.entries(record)
    .filter(([name]) => !SHOWN_ELSEWHERE.has(name))
    .map(([name, value]) => ` ${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join('');
  return `${timeOf(record['time'])}${level}${context}${record['msg']}${fields}${stackOf(record['err'])}`;
}

function parse(line: string): Record<string, unknown> | null {
  if (!line.startsWith('{')) {
    return null;
  }
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** The wall clock's time of day: the day is known to whoever watches. */
function timeOf(time: unknown): string {
  const at = typeof time === 'string' ? new Date(time) : null;
  return at && !Number.isNaN(at.getTime()) ? `${at.toTimeString().slice(0, 8)} ` : '';
}

function stackOf(error: unknown): string {
  const stack = (error as { stack?: unknown } | null | undefined)?.stack;
  return typeof stack === 'string' ? ` | ${stack.split('\n').slice(0, 4).join(' ')}` : '';
}
