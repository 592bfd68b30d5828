import { createPublicKey, verify } from 'node:crypto';

interface ReadCrx {
  readonly publicKey: Buffer;
  readonly crxId: Buffer;
  readonly archive: Buffer;
  readonly signed: boolean;
}

/** Reads a CRX3 by the format's own words, sharing nothing with what writes one. Throws where it is none. */
export function readCrx(crx: Buffer): ReadCrx {
  if (crx.toString('latin1', 0, 4) !== 'Cr24' || crx.readUInt32LE(4) !== 3) throw new Error('not a CRX3');
  const headerEnd = 12 + crx.readUInt32LE(8);
  const header = fieldsOf(crx.subarray(12, headerEnd));
  const proof = fieldsOf(only(header, 2));
  const signedData = only(header, 10_000);
  const archive = crx.subarray(headerEnd);
  const size = Buffer.alloc(4);
  size.writeUInt32LE(signedData.length);
  const said = Buffer.concat([Buffer.from('CRX3 SignedData\0', 'latin1'), size, signedData, archive]);
  const publicKey = only(proof, 1);
  const key = createPublicKey({ key: publicKey, type: 'spki', format: 'der' });
  const signed = verify('RSA-SHA256', said, key, only(proof, 2));
  return { publicKey, crxId: only(fieldsOf(signedData), 1), archive, signed };
}

/** The fields of a protobuf message, all of which hold bytes. */
function fieldsOf(message: Buffer): Map<number, Buffer[]> {
  const fields = new Map<number, Buffer[]>();
  let at = 0;
  const number = () => {
    let value = 0n;
    for (let shift = 0n; ; shift += 7n) {
      const byte = message.readUInt8(at++);
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return Number(value);
    }
  };
  while (at < message.length) {
    const tag = number();
    if ((tag & 7) !== 2) throw new Error('a field that does not hold bytes');
    const length = number();
    if (at + length > message.length) throw new Error('a field longer than its message');
    fields.set(tag >> 3, [...(fields.get(tag >> 3) ?? []), message.subarray(at, at + length)]);
    at += length;
  }
  return fields;
}

function only(fields: Map<number, Buffer[]>, number: number): Buffer {
  const [value, another] = fields.get(number) ?? [];
  if (value === undefined || another !== undefined) throw new Error(`not one field ${number}`);
  return value;
}
