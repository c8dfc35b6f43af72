/** The ways in which a network can fail us. README.md says what each does. */
export const faultKinds = [
  'status',
  'html',
  'truncated',
  'reset',
  'reset-after-accept',
  'hang',
  'drip',
  'slow',
  'empty',
  'rate-limit',
  'wrong-type',
  'huge',
  'gzip-lie',
  'redirect-loop',
] as const;

export type FaultKind = (typeof faultKinds)[number];

export interface FaultRule {
  kind: FaultKind;
  /** Any method when left out. */
  method?: string;
  /** The path begins with this; `*` stands for one segment. Any path when left out. */
  path?: string;
  /** The path is this and no longer. */
  exact?: boolean;
  /** So many matching requests fail, then no more. */
  times: number;
  /** So many matching requests pass first. */
  skip: number;
  status?: number;
  retryAfterSec?: number;
  delayMs?: number;
  body?: string;
  /** Put on the failing answer, in place of those that it would have. */
  headers?: Record<string, string>;
  /** The request is carried out before the failing answer; some kinds imply it. */
  accept?: boolean;
}

interface ArmedFault extends FaultRule {
  pattern: RegExp;
}

/** The faults that wait for a request to strike. */
export class FaultPlan {
  private armed: ArmedFault[] = [];

  arm(rules: readonly FaultRule[]): void {
    this.armed.push(...rules.map((rule) => ({ ...rule, pattern: patternOf(rule) })));
  }

  /** The fault that strikes this request, if any. The first rule that fits counts; its turn is used up. */
  take(method: string, path: string): FaultRule | undefined {
    const fault = this.armed.find(
      (rule) => (rule.method === undefined || rule.method === method) && rule.pattern.test(path) && rule.times > 0,
    );
    if (!fault) {
      return undefined;
    }
    if (fault.skip > 0) {
      fault.skip -= 1;
      return undefined;
    }
    fault.times -= 1;
    this.armed = this.armed.filter((rule) => rule.times > 0);
    return fault;
  }

  list(): FaultRule[] {
    return this.armed.map(({ pattern: _pattern, ...rule }) => rule);
  }

  clear(): void {
    this.armed = [];
  }
}

function patternOf(rule: FaultRule): RegExp {
  const source = (rule.path ?? '').replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[^/]+');
  return new RegExp(`^${source}${rule.exact === true ? '$' : ''}`);
}
