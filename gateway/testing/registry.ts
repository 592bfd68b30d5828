import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { z } from 'zod';
import type { registrySchema } from '../providers/registry.ts';

type Written = z.input<typeof registrySchema>;
type WrittenProvider = Extract<Written['providers'][number], { kind: 'openai-compatible' }>;

/** An attested provider in region `eu` at an address; everything can be changed. */
export function attestedProvider(baseUrl: string, changes: Partial<WrittenProvider> = {}): WrittenProvider {
  return {
    kind: 'openai-compatible',
    id: 'models',
    name: 'Example Models',
    baseUrl,
    network: 'private',
    models: [{ id: 'm-1' }],
    regions: ['eu'],
    subProcessor: 'example',
    retention: {
      class: 'abuse-monitoring',
      days: 30,
      evidence: 'Contract of 2026-01-02',
      verified: '2026-01-02',
      expires: '2099-12-31',
    },
    training: { noTraining: true, evidence: 'Contract', verified: '2026-01-02', expires: '2099-06-30' },
    ...changes,
  };
}

/** A registry with one sub-processor, where every action asks the given providers in their order. */
export function registryOf(providers: readonly WrittenProvider[], changes: Partial<Written> = {}): Written {
  return {
    requirement: { maxRetentionDays: 30 },
    subProcessors: [
      {
        id: 'example',
        name: 'Example Models Ltd',
        purpose: 'Runs the language models',
        locations: ['Ireland'],
        announced: '2026-01-02',
        effectiveFrom: '2026-02-01',
        evidence: 'https://models.example/dpa',
      },
    ],
    providers: [...providers],
    routes: [
      {
        actions: ['*'],
        regions: { eu: providers.map(({ id, models }) => ({ provider: id, model: models[0]?.id })) },
      },
    ],
    ...changes,
  };
}

/** A registry in a file of its own, which can be written anew. */
export async function registryFile(registry: Written) {
  const folder = await mkdtemp(path.join(tmpdir(), 'sidenote-registry-'));
  const file = path.join(folder, 'providers.json');
  const write = (changed: unknown) => writeFile(file, JSON.stringify(changed));
  await write(registry);
  return { file, write, remove: () => rm(folder, { recursive: true }) };
}
