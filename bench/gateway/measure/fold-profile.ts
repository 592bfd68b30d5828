import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** What `node --cpu-prof` writes, as far as it is read here. Times are in microseconds of the machine's own clock. */
export const profileSchema = z.object({
  nodes: z.array(
    z.object({
      id: z.int(),
      callFrame: z.object({ functionName: z.string(), url: z.string(), lineNumber: z.int() }),
      children: z.array(z.int()).optional(),
    }),
  ),
  startTime: z.number(),
  samples: z.array(z.int()),
  timeDeltas: z.array(z.number()),
});

export type CpuProfile = z.infer<typeof profileSchema>;

/** A stretch of time on the machine's own clock, in microseconds. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** Time spent in functions themselves, in microseconds, most first. */
export interface Folded {
  readonly byModule: readonly (readonly [name: string, micros: number])[];
  readonly byFunction: readonly (readonly [name: string, micros: number])[];
  readonly micros: number;
}

const root = join(import.meta.dirname, '../../..');

/** Adds up what a profile says of a stretch of time. Time in which the process had nothing to do is left out. */
export function foldProfile({ nodes, startTime, samples, timeDeltas }: CpuProfile, window: Window): Folded {
  const callers = new Map(nodes.flatMap((node) => (node.children ?? []).map((id) => [id, node] as const)));
  const places = new Map(nodes.map((node) => [node.id, placeOf(node, callers)]));
  const [modules, functions] = [new Map<string, number>(), new Map<string, number>()];
  let at = startTime;
  let micros = 0;
  for (const [index, id] of samples.entries()) {
    const took = timeDeltas[index] ?? 0;
    at += took;
    const place = places.get(id);
    if (place === undefined || at < window.from || at > window.to) continue;
    micros += took;
    modules.set(place.module, (modules.get(place.module) ?? 0) + took);
    functions.set(place.name, (functions.get(place.name) ?? 0) + took);
  }
  const sorted = (times: Map<string, number>) => [...times].sort(([, a], [, b]) => b - a);
  return { byModule: sorted(modules), byFunction: sorted(functions), micros };
}

type Node = CpuProfile['nodes'][number];

/** What a node of the call tree belongs to; undefined for waiting. */
function placeOf(
  node: Node,
  callers: ReadonlyMap<number, Node>,
): { module: string; name: string } | undefined {
  const { functionName, url } = node.callFrame;
  if (functionName === '(idle)' || functionName === '(root)') return undefined;
  if (functionName === '(program)') return { module: 'system calls and native code', name: '(program)' };
  if (functionName === '(garbage collector)') return { module: 'garbage collector', name: functionName };
  const name = functionName === '' ? '(anonymous)' : functionName;
  if (url !== '') return { module: moduleOf(url), name: `${name}, ${fileOf(url)}` };
  // A function of the engine is no news without the name of who calls it.
  const caller = callers.get(node.id);
  const from = caller === undefined ? undefined : placeOf(caller, callers);
  return { module: from?.module ?? 'system calls and native code', name: `${name} in ${from?.name ?? '?'}` };
}

/** Node's own module, a package, or a folder of ours. */
function moduleOf(url: string): string {
  if (url.startsWith('node:')) return url.split('/').slice(0, 2).join('/').replace('node:internal/', 'node:');
  const file = fileOf(url);
  const parts = /node_modules\/(?!.*node_modules\/)((?:@[^/]+\/)?[^/]+)/.exec(url);
  return parts?.[1] ?? file.split('/').slice(0, -1).join('/');
}

function fileOf(url: string): string {
  if (!url.startsWith('file:')) return url;
  const path = fileURLToPath(url);
  const at = path.lastIndexOf('node_modules/');
  if (at >= 0) return path.slice(at + 'node_modules/'.length);
  return path.startsWith(root) ? path.slice(root.length + 1) : path;
}
