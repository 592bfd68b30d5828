/** A value of a GGUF file's metadata. Numbers say their type, because the format does. */
export type GgufValue =
  | { readonly kind: 'u32'; readonly value: number }
  | { readonly kind: 'f32'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'texts'; readonly value: readonly string[] }
  | { readonly kind: 'f32s'; readonly value: Float32Array }
  | { readonly kind: 'i32s'; readonly value: Int32Array };

/** A tensor of 32-bit floats; the first dimension is the one whose numbers lie side by side. */
export interface GgufTensor {
  readonly name: string;
  readonly dimensions: readonly number[];
  readonly values: Float32Array;
}

const ALIGNMENT = 32;
const F32 = 0;
const types = { u32: 4, i32: 5, f32: 6, text: 8, array: 9 } as const;

/** Writes a GGUF file of version 3, the container that llama.cpp reads its models from. Little-endian throughout. */
export function ggufOf(metadata: ReadonlyMap<string, GgufValue>, tensors: readonly GgufTensor[]): Buffer {
  const head = [Buffer.from('GGUF'), u32(3), u64(tensors.length), u64(metadata.size)];
  for (const [key, value] of metadata) head.push(text(key), metadataValue(value));
  let offset = 0;
  for (const { name, dimensions, values } of tensors) {
    head.push(text(name), u32(dimensions.length), ...dimensions.map(u64), u32(F32), u64(offset));
    offset += padded(values.byteLength);
  }
  const parts = [aligned(Buffer.concat(head))];
  for (const { values } of tensors) parts.push(aligned(bytesOf(values)));
  return Buffer.concat(parts);
}

function metadataValue(value: GgufValue): Buffer {
  switch (value.kind) {
    case 'u32':
      return Buffer.concat([u32(types.u32), u32(value.value)]);
    case 'f32':
      return Buffer.concat([u32(types.f32), bytesOf(Float32Array.of(value.value))]);
    case 'text':
      return Buffer.concat([u32(types.text), text(value.value)]);
    case 'texts':
      return Buffer.concat([...arrayHead(types.text, value.value.length), ...value.value.map(text)]);
    case 'f32s':
      return Buffer.concat([...arrayHead(types.f32, value.value.length), bytesOf(value.value)]);
    case 'i32s':
      return Buffer.concat([...arrayHead(types.i32, value.value.length), bytesOf(value.value)]);
  }
}

function arrayHead(type: number, length: number): Buffer[] {
  return [u32(types.array), u32(type), u64(length)];
}

function text(value: string): Buffer {
  const bytes = Buffer.from(value);
  return Buffer.concat([u64(bytes.byteLength), bytes]);
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function u64(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
}

function bytesOf(values: Float32Array | Int32Array): Buffer {
  return Buffer.from(values.buffer, values.byteOffset, values.byteLength);
}

function padded(length: number): number {
  return Math.ceil(length / ALIGNMENT) * ALIGNMENT;
}

function aligned(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc(padded(bytes.byteLength) - bytes.byteLength)]);
}
