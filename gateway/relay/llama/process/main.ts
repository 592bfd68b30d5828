/**
 * The process with the model, started by the gateway and ended with it. It is one of its own so that a fault in
 * native code, or a model that takes all memory, ends answers and not the gateway; it has no key and no connection.
 */
import { type Ask, type FromModel, type Load, toModelSchema } from '../messages.ts';
import type { LoadedModel } from './model.ts';

const running = new Map<number, AbortController>();
let model: LoadedModel | undefined;

function tell(message: FromModel): void {
  process.send?.(message);
}

async function load(message: Load): Promise<void> {
  // Only here: where the package is not installed, that is an answer and not the end of the process.
  const library = await import('./model.ts').catch(() => undefined);
  const loaded = library === undefined ? 'package' : await library.loadModel(message);
  if (typeof loaded === 'string') tell({ kind: 'refused', reason: loaded });
  else {
    model = loaded;
    tell({ kind: 'ready' });
  }
}

async function ask(message: Ask): Promise<void> {
  const { id } = message;
  const controller = new AbortController();
  running.set(id, controller);
  const onText = (text: string) => tell({ kind: 'text', id, text });
  const end = await model?.answer(message, controller.signal, onText).catch(() => undefined);
  running.delete(id);
  tell(end ?? { kind: 'fault', id, code: 'upstream_error' });
}

process.on('message', (value) => {
  const message = toModelSchema.parse(value);
  if (message.kind === 'load') void load(message);
  else if (message.kind === 'ask') void ask(message);
  else running.get(message.id)?.abort();
});
process.on('disconnect', () => process.exit());
// A terminal tells the whole group: the gateway decides when its answers end.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined);
