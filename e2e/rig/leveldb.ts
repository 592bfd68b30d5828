import { uncompress } from 'snappyjs';

/** What ends every table (`.ldb`), with where its index stands before it. */
const MAGIC = 'db4775248b80fb57';
const FOOTER = 48;
/** What the byte behind a block says of one that Snappy has compressed. */
const SNAPPY = 1;

/**
 * What a table of Chromium's LevelDB holds, entry by entry, without its compression: neither Snappy's nor that keys are
 * written as their difference from the one before. Undefined for what is no table.
 */
export function entriesOfTable(file: Buffer): Buffer | undefined {
  const footer = file.subarray(-FOOTER);
  if (footer.length < FOOTER || footer.readBigUInt64LE(FOOTER - 8).toString(16) !== MAGIC) return undefined;
  const reader = readerOf(footer);
  // The index of filters comes first.
  reader.varint();
  reader.varint();
  const index = entriesOfBlock(blockAt(file, reader.varint(), reader.varint()));
  const entries = index.flatMap(({ value }) => {
    const handle = readerOf(value);
    return entriesOfBlock(blockAt(file, handle.varint(), handle.varint()));
  });
  return Buffer.concat(entries.flatMap(({ key, value }) => [key, value, uncompressedValue(value)]));
}

/** What a log of LevelDB's writes (`.log`) holds, put together where it was cut at the blocks of the file. */
export function entriesOfLog(file: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let block = 0; block < file.length; block += LOG_BLOCK) {
    const bytes = file.subarray(block, block + LOG_BLOCK);
    for (let at = 0; at + LOG_HEADER <= bytes.length; ) {
      const length = bytes.readUInt16LE(at + 4);
      parts.push(bytes.subarray(at + LOG_HEADER, at + LOG_HEADER + length));
      at += LOG_HEADER + length;
    }
  }
  return Buffer.concat(parts);
}

const LOG_BLOCK = 32_768;
/** A checksum, a length, and whether it is a whole record. */
const LOG_HEADER = 7;

/** A block of a table, without its compression. */
function blockAt(file: Buffer, offset: number, size: number): Buffer {
  const block = file.subarray(offset, offset + size);
  return file[offset + size] === SNAPPY ? Buffer.from(uncompress(block)) : block;
}

interface Entry {
  readonly key: Buffer;
  readonly value: Buffer;
}

function entriesOfBlock(block: Buffer): Entry[] {
  // The last number says how many there are before it that say where a key is written in full.
  const restarts = block.readUInt32LE(block.length - 4);
  const reader = readerOf(block.subarray(0, block.length - 4 * (restarts + 1)));
  const entries: Entry[] = [];
  let key = Buffer.alloc(0);
  while (!reader.isAtEnd()) {
    const [shared, own, length] = [reader.varint(), reader.varint(), reader.varint()];
    key = Buffer.concat([key.subarray(0, shared), reader.bytes(own)]);
    entries.push({ key, value: reader.bytes(length) });
  }
  return entries;
}

/** IndexedDB compresses a long value before LevelDB does: these bytes are in front of it then, behind its version. */
const WRAPPED = Buffer.from([0xff, 0x11, 0x02]);

function uncompressedValue(value: Buffer): Buffer {
  const at = value.subarray(0, 16).indexOf(WRAPPED);
  return at < 0 ? Buffer.alloc(0) : Buffer.from(uncompress(value.subarray(at + WRAPPED.length)));
}

function readerOf(bytes: Buffer) {
  let at = 0;
  return {
    isAtEnd: () => at >= bytes.length,
    bytes: (length: number) => {
      at += length;
      return bytes.subarray(at - length, at);
    },
    /** A number in groups of seven bits, the last of which has no eighth. */
    varint: () => {
      let [number, scale, byte] = [0, 1, 0x80];
      for (; byte >= 0x80; scale *= 128) {
        byte = bytes.readUInt8(at);
        at += 1;
        number += (byte % 128) * scale;
      }
      return number;
    },
  };
}
