import { describe, expect, test } from 'vitest';
import { readTraceParent } from './traceparent.ts';

const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
const spanId = '00f067aa0ba902b7';

describe('a traceparent', () => {
  test.each<[string, string | undefined, boolean]>([
    ['as it should be', `00-${traceId}-${spanId}-01`, true],
    ['not sampled', `00-${traceId}-${spanId}-00`, true],
    ['of a later version, with more', `01-${traceId}-${spanId}-01-more`, true],
    ['absent', undefined, false],
    ['empty', '', false],
    ['of a version that is none', `ff-${traceId}-${spanId}-01`, false],
    ['of this version, with more', `00-${traceId}-${spanId}-01-more`, false],
    ['in upper case', `00-${traceId.toUpperCase()}-${spanId}-01`, false],
    ['without a trace', `00-${'0'.repeat(32)}-${spanId}-01`, false],
    ['without a parent', `00-${traceId}-${'0'.repeat(16)}-01`, false],
    ['too short', `00-${traceId.slice(1)}-${spanId}-01`, false],
    ['with a text in it', `00-${traceId}-a secret text here-01`, false],
    ['twice', `00-${traceId}-${spanId}-01, 00-${traceId}-${spanId}-01`, false],
  ])('that is %s', (_name, header, taken) => {
    expect(readTraceParent(header)).toEqual(taken ? { traceId, spanId } : undefined);
  });
});
