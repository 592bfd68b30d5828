import { type GgufTensor, type GgufValue, ggufOf } from './gguf.ts';

const EMBEDDING = 64;
const FEED_FORWARD = 128;
const HEADS = 4;
const LAYERS = 2;
const CONTEXT = 8_192;

/** Control tokens: they make roles, and only the template may write them. */
const roles = ['<|system|>', '<|user|>', '<|assistant|>', '<|end|>'] as const;

const template =
  "{% for message in messages %}{{ '<|' + message['role'] + '|>' + message['content'] + '<|end|>' }}{% endfor %}" +
  "{% if add_generation_prompt %}{{ '<|assistant|>' }}{% endif %}";

const tokenType = { normal: 1, unknown: 2, control: 3, byte: 6 } as const;

interface Token {
  readonly text: string;
  readonly type: number;
}

/** What the model says after a prompt, token by token, and whether it then ends or begins anew for ever. */
export interface TinyModelOptions {
  readonly says: readonly string[];
  readonly endless?: boolean;
  /** Without it a model cannot tell instructions from text. */
  readonly template?: boolean;
}

/**
 * A real model of the llama architecture in a GGUF file of about half a megabyte. Its layers are random (with a fixed
 * seed) and too quiet to matter; its output layer answers each token with the next one of `says`, so that a test
 * knows what it will write.
 */
export function tinyModel({
  says,
  endless = false,
  template: withTemplate = true,
}: TinyModelOptions): Buffer {
  const tokens = vocabulary(says);
  const idOf = (text: string) => tokens.findIndex((token) => token.text === text);
  const path = ['<|assistant|>', ...says, endless ? (says[0] ?? '') : '</s>'].map(idOf);
  const number = (value: number): GgufValue => ({ kind: 'u32', value });
  const metadata = new Map<string, GgufValue>([
    ['general.architecture', { kind: 'text', value: 'llama' }],
    ['general.name', { kind: 'text', value: 'tiny' }],
    ['general.file_type', number(0)],
    ['llama.vocab_size', number(tokens.length)],
    ['llama.context_length', number(CONTEXT)],
    ['llama.embedding_length', number(EMBEDDING)],
    ['llama.block_count', number(LAYERS)],
    ['llama.feed_forward_length', number(FEED_FORWARD)],
    ['llama.attention.head_count', number(HEADS)],
    ['llama.attention.head_count_kv', number(HEADS)],
    ['llama.rope.dimension_count', number(EMBEDDING / HEADS)],
    ['llama.attention.layer_norm_rms_epsilon', { kind: 'f32', value: 1e-5 }],
    ['tokenizer.ggml.model', { kind: 'text', value: 'llama' }],
    ['tokenizer.ggml.tokens', { kind: 'texts', value: tokens.map(({ text }) => text) }],
    ['tokenizer.ggml.scores', { kind: 'f32s', value: Float32Array.from(tokens, () => 0) }],
    ['tokenizer.ggml.token_type', { kind: 'i32s', value: Int32Array.from(tokens, ({ type }) => type) }],
    ['tokenizer.ggml.unknown_token_id', number(idOf('<unk>'))],
    ['tokenizer.ggml.bos_token_id', number(idOf('<s>'))],
    ['tokenizer.ggml.eos_token_id', number(idOf('</s>'))],
  ]);
  if (withTemplate) metadata.set('tokenizer.chat_template', { kind: 'text', value: template });
  return ggufOf(metadata, tensors(tokens.length, path));
}

/** Pieces for what is said, one token a byte for everything else: any text can be read. */
function vocabulary(says: readonly string[]): Token[] {
  const bytes = Array.from({ length: 256 }, (_, byte) => ({
    text: `<0x${byte.toString(16).toUpperCase().padStart(2, '0')}>`,
    type: tokenType.byte,
  }));
  return [
    { text: '<unk>', type: tokenType.unknown },
    ...['<s>', '</s>', ...roles].map((text) => ({ text, type: tokenType.control })),
    ...bytes,
    ...new Set(says).values().map((text) => ({ text, type: tokenType.normal })),
  ];
}

function tensors(vocabularySize: number, path: readonly number[]): GgufTensor[] {
  const random = randomNumbers(20_261_125);
  const matrix = (name: string, dimensions: readonly number[], scale: number): GgufTensor => ({
    name,
    dimensions,
    values: Float32Array.from(
      { length: dimensions.reduce((size, next) => size * next) },
      () => (random() - 0.5) * scale,
    ),
  });
  const ones = (name: string): GgufTensor => ({
    name,
    dimensions: [EMBEDDING],
    values: new Float32Array(EMBEDDING).fill(1),
  });
  const embedding = matrix('token_embd.weight', [EMBEDDING, vocabularySize], 2);
  const output = matrix('output.weight', [EMBEDDING, vocabularySize], 0.01);
  const row = (tensor: GgufTensor, token: number) =>
    tensor.values.subarray(token * EMBEDDING, (token + 1) * EMBEDDING);
  // Each token of the path is read as itself, and so makes the next one the likeliest by far.
  for (const [place, token] of path.slice(1).entries())
    row(output, token).set(row(embedding, path[place] ?? 0));
  const layers = Array.from({ length: LAYERS }, (_, layer) => [
    ones(`blk.${layer}.attn_norm.weight`),
    ...['attn_q', 'attn_k', 'attn_v', 'attn_output'].map((name) =>
      matrix(`blk.${layer}.${name}.weight`, [EMBEDDING, EMBEDDING], 0.01),
    ),
    ones(`blk.${layer}.ffn_norm.weight`),
    ...['ffn_gate', 'ffn_up'].map((name) =>
      matrix(`blk.${layer}.${name}.weight`, [EMBEDDING, FEED_FORWARD], 0.01),
    ),
    matrix(`blk.${layer}.ffn_down.weight`, [FEED_FORWARD, EMBEDDING], 0.01),
  ]);
  return [embedding, ...layers.flat(), ones('output_norm.weight'), output];
}

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
