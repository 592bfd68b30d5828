import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { getCACertificates, type SecureVersion, setDefaultCACertificates } from 'node:tls';
import { generate } from 'selfsigned';
import { done, finish, piece } from './scripted-upstream.ts';

export interface CertificateOptions {
  readonly trusted?: boolean;
  readonly expired?: boolean;
  readonly host?: string;
  readonly version?: SecureVersion;
}

const DAY = 86_400_000;
const key = { keyType: 'ec', curve: 'P-256', algorithm: 'sha256' } as const;

/** An upstream over TLS with a certificate made for the purpose; `trusted` puts its authority among the system's. */
export async function startTlsUpstream({
  trusted = true,
  expired = false,
  host,
  version,
}: CertificateOptions) {
  // Authorities of the same name would be taken for one another.
  const name = `Test authority ${randomUUID()}`;
  const authority = await generate([{ name: 'commonName', value: name }], {
    ...key,
    notAfterDate: new Date(Date.now() + DAY),
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, critical: true },
    ],
  });
  const server = await generate([{ name: 'commonName', value: 'Test upstream' }], {
    ...key,
    notBeforeDate: new Date(Date.now() - 3 * DAY),
    notAfterDate: new Date(Date.now() + (expired ? -DAY : DAY)),
    ca: { key: authority.private, cert: authority.cert },
    extensions: [
      {
        name: 'subjectAltName',
        altNames: [host === undefined ? { type: 7, ip: '127.0.0.1' } : { type: 2, value: host }],
      },
    ],
  });
  if (trusted) setDefaultCACertificates([...getCACertificates('default'), authority.cert]);

  let requests = 0;
  const options = {
    key: server.private,
    cert: server.cert,
    ...(version === undefined ? {} : { maxVersion: version, minVersion: version }),
  };
  const https = createServer(options, (_request, response) => {
    requests += 1;
    response.writeHead(200, { 'content-type': 'text/event-stream' }).end(piece('Hello') + finish + done);
  });
  https.on('tlsClientError', () => undefined);
  await once(https.listen(0, '127.0.0.1'), 'listening');
  return {
    baseUrl: `https://127.0.0.1:${(https.address() as AddressInfo).port}/v1`,
    requests: () => requests,
    close: () => https.close(),
  };
}
