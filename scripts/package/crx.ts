/**
 * The CRX3 container, as Chromium's `components/crx_file/crx3.proto` lays it down: magic, version, and a header in
 * protobuf with one proof of one key over the id and the archive that follow.
 */
import { type KeyObject, sign } from 'node:crypto';
import { crxIdOf, publicKeyOf } from './extension-id.ts';

const MAGIC = Buffer.from('Cr24');
const VERSION = uint32(3);
const CONTEXT = Buffer.from('CRX3 SignedData\0');

/** Field numbers of `CrxFileHeader`, `AsymmetricKeyProof` and `SignedData`. */
const SHA256_WITH_RSA = 2;
const PUBLIC_KEY = 1;
const SIGNATURE = 2;
const SIGNED_HEADER_DATA = 10_000;
const CRX_ID = 1;

/** Signs a ZIP with an RSA key. The signature (PKCS #1 v1.5) has no random part: the same input, the same bytes. */
export function crxOf(archive: Uint8Array, key: KeyObject): Buffer {
  const signedData = field(CRX_ID, crxIdOf(key));
  const signature = sign(
    'sha256',
    Buffer.concat([CONTEXT, uint32(signedData.length), signedData, archive]),
    key,
  );
  const proof = Buffer.concat([field(PUBLIC_KEY, publicKeyOf(key)), field(SIGNATURE, signature)]);
  const header = Buffer.concat([field(SHA256_WITH_RSA, proof), field(SIGNED_HEADER_DATA, signedData)]);
  return Buffer.concat([MAGIC, VERSION, uint32(header.length), header, archive]);
}

/** A field of bytes in protobuf: its number and kind, its length, its bytes. */
function field(number: number, bytes: Buffer): Buffer {
  return Buffer.concat([varint(number * 8 + 2), varint(bytes.length), bytes]);
}

/** Seven bits to a byte, the lowest first; the eighth says that more follow. */
function varint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = value;
  while (rest >= 0x80) {
    bytes.push((rest % 0x80) + 0x80);
    rest = Math.floor(rest / 0x80);
  }
  return Buffer.from([...bytes, rest]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
