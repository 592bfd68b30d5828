import { createHash, createPublicKey } from 'node:crypto';
import { isIP } from 'node:net';
import { generate } from 'selfsigned';

/** What the server speaks TLS with, and what a client needs to believe it. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
  readonly caPem: string;
  /** Base64 SHA-256 of the server key's SubjectPublicKeyInfo, the form Chromium takes on its command line. */
  readonly spkiHash: string;
}

const hour = 3_600_000;
const elliptic = { keyType: 'ec', curve: 'P-256', algorithm: 'sha256' } as const;

/**
 * Makes a certificate authority and a server certificate for these hosts, names or addresses. Both live in memory only, and the
 * authority's key is dropped on return: nothing else can ever be signed with it.
 */
export async function makeCertificate(hosts: readonly string[]): Promise<Certificate> {
  // An hour early, so that a container whose clock runs behind believes it too.
  const validity = {
    notBeforeDate: new Date(Date.now() - hour),
    notAfterDate: new Date(Date.now() + 30 * 24 * hour),
  };
  const authority = await generate([{ name: 'commonName', value: 'Sidenote playground authority' }], {
    ...elliptic,
    ...validity,
    extensions: [
      { name: 'basicConstraints', cA: true, pathLenConstraint: 0, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
  const server = await generate([{ name: 'commonName', value: 'Sidenote playground' }], {
    ...elliptic,
    ...validity,
    ca: { key: authority.private, cert: authority.cert },
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: hosts.map(altName) },
    ],
  });
  return {
    key: server.private,
    cert: server.cert,
    caPem: authority.cert,
    spkiHash: spkiHashOf(server.cert),
  };
}

function altName(host: string) {
  return isIP(host) === 0 ? ({ type: 2, value: host } as const) : ({ type: 7, ip: host } as const);
}

/** The hash of a certificate's public key as Chromium's `--ignore-certificate-errors-spki-list` takes it. */
export function spkiHashOf(certificatePem: string): string {
  const spki = createPublicKey(certificatePem).export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(spki).digest('base64');
}
