import { faultKinds, type FaultRule } from '../http/faults';
import type { FieldReader } from './field.reader';

const fields = [
  'kind',
  'method',
  'path',
  'exact',
  'times',
  'skip',
  'status',
  'retryAfterSec',
  'delayMs',
  'body',
  'accept',
  'headers',
];

export function readFault(input: FieldReader): FaultRule {
  input.allowOnly(fields);
  return {
    kind: input.oneOf('kind', faultKinds),
    method: input.optionalString('method')?.toUpperCase(),
    path: input.optionalMatch('path', /^\//, 'a path that begins with /'),
    exact: input.optionalBoolean('exact'),
    times: input.optionalNumber('times', 1) ?? 1,
    skip: input.optionalNumber('skip') ?? 0,
    status: input.optionalNumber('status', 100),
    retryAfterSec: input.optionalNumber('retryAfterSec', -1_000_000_000),
    delayMs: input.optionalNumber('delayMs'),
    body: input.optionalString('body'),
    accept: input.optionalBoolean('accept'),
    headers: input.optionalStrings('headers'),
  };
}
