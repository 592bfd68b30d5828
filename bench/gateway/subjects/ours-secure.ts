import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from 'selfsigned';
import { type OurSurroundings, startOurs } from './ours.ts';
import type { Subject } from './subject.ts';

/** Our gateway with a certificate of its own: one process that is asked over HTTP/1.1 and over HTTP/2. */
export async function startOursSecure(surroundings: OurSurroundings): Promise<readonly Subject[]> {
  const [certFile, keyFile] = [join(surroundings.folder, 'tls.crt'), join(surroundings.folder, 'tls.key')];
  const { cert, private: key } = await generate([{ name: 'commonName', value: '127.0.0.1' }], {
    ...{ keyType: 'ec', curve: 'P-256', algorithm: 'sha256' },
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] }],
  });
  writeFileSync(certFile, cert);
  writeFileSync(keyFile, key, { mode: 0o600 });
  const secure = await startOurs(surroundings, {
    id: 'secure',
    name: 'our gateway, everything checked, SQLite, TLS',
    config: { listen: { tls: { certFile, keyFile } } },
  });
  const http2 = { id: 'http2', protocol: 'h2', name: 'the same over HTTP/2' } as const;
  return [secure, { ...secure, ...http2, stop: async () => undefined }];
}
