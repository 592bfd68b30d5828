import { z } from 'zod';

/** How a model file of the operator's own is run: by llama.cpp, in a process beside the gateway. */
export const llamaSettings = {
  /** A model in GGUF form with a chat template. */
  modelFile: z.string().min(1).max(1_000),
  /** Its name as people read it. */
  model: z.string().min(1).max(120),
  /** Tokens of prompt and answer together, for each answer; memory grows with it. */
  contextTokens: z.int().min(512).max(1_048_576).default(8_192),
  /** Answers at the same time, and requests that may wait for a place; more are told `busy`. */
  parallel: z.int().min(1).max(64).default(2),
  waiting: z.int().min(0).max(1_000).default(16),
  /** Threads of the processor; default: as llama.cpp finds best. */
  threads: z.int().min(1).max(512).optional(),
  /** Whether a graphics card is used; its binaries are installed by the operator. */
  gpu: z.boolean().default(false),
  /** Longest time from the request to the whole answer, waiting included. */
  totalMs: z.int().min(1).max(3_600_000).default(300_000),
};

/** The same as the configuration's one upstream; `provider` is the model's maker as people read it. */
export const llamaConfigSchema = z.strictObject({
  kind: z.literal('llama'),
  provider: z.string().min(1).max(80).default('Your organisation’s own model'),
  ...llamaSettings,
});

const settingsSchema = z.object(llamaSettings);

export type LlamaSettings = z.infer<typeof settingsSchema>;
