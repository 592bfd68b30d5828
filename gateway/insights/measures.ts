import { blockReasons } from '@sidenote/contract/block-reasons';
import type { InsightDimension } from '@sidenote/contract/insights';
import { lengthBuckets } from '@sidenote/contract/record';
import { INSTRUCTION_TOKENS, tokensOfLength } from '../limits/estimate.ts';
import type { InsightRecord } from '../storage/insight-records.ts';
import type { Sums } from '../storage/insights.ts';
import { bucketOf } from './histogram.ts';

/** What is counted together, of the same people. */
interface Measure {
  /** What a record adds to it; undefined for one that does not belong. */
  readonly of: (record: InsightRecord) => Sums | undefined;
  /** By what it is broken down. */
  readonly dimensions: readonly InsightDimension[];
}

const refusals: ReadonlySet<string> = new Set([
  ...Object.keys(blockReasons),
  'secret_found',
  'personal_data_found',
]);

/** Whether the organisation's own rules refused a request: of such a one nothing else is told. */
const isRefused = ({ code }: InsightRecord) => refusals.has(code);

const everywhere = ['action', 'product', 'site', 'team', 'model', 'prompt'] as const;

export const measures = {
  requests: {
    of: (record) => (isRefused(record) ? undefined : { requests: 1 }),
    dimensions: [...everywhere, 'code'],
  },
  answers: {
    of: (record) => {
      const { firstTokenMs, totalMs } = record;
      if (firstTokenMs === null || isRefused(record)) return undefined;
      return {
        [`first${bucketOf(firstTokenMs)}`]: 1,
        [`total${bucketOf(totalMs)}`]: 1,
        ...tokensOf(record),
      };
    },
    dimensions: everywhere,
  },
  told: {
    of: (record) => (record.became === null || isRefused(record) ? undefined : { [record.became]: 1 }),
    dimensions: everywhere,
  },
  votes: {
    of: (record) => {
      const { vote } = record;
      return (vote === 'up' || vote === 'down') && !isRefused(record) ? { [vote]: 1 } : undefined;
    },
    dimensions: everywhere,
  },
  blocked: {
    of: (record) => (isRefused(record) ? { blocked: 1 } : undefined),
    dimensions: ['code', 'site', 'action', 'product'],
  },
} as const satisfies Record<string, Measure>;

export type MeasureName = keyof typeof measures;
export const measureNames = Object.keys(measures) as readonly MeasureName[];

/** What a record is, by dimension. */
export function labelsOf(record: InsightRecord): Readonly<Record<InsightDimension, string>> {
  const { action, product, site, team, provider, model, promptVersion, code } = record;
  return {
    ...{ action, product, site, code, team: team ?? '' },
    model: `${provider} / ${model}`,
    prompt: `${action} / ${promptVersion}`,
  };
}

const charsOf = new Map(lengthBuckets.map(({ name, chars }) => [name, chars]));

/** Tokens of a length of which only the bucket is kept: those of its upper bound, so rather too many. */
function tokensOf({ inputLength, outputLength }: InsightRecord): Sums {
  const tokens = (bucket: string) => tokensOfLength(charsOf.get(bucket) ?? 0);
  return { inputTokens: INSTRUCTION_TOKENS + tokens(inputLength), outputTokens: tokens(outputLength) };
}
