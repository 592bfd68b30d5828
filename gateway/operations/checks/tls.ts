import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { utcDay } from '@sidenote/contract/utc-day';
import { ConfigError } from '../../config-error.ts';
import type { Check } from './check.ts';

export const tls: Check = {
  name: 'TLS',
  run: ({ config }) => {
    const files = config.listen.tls;
    if (files === undefined) return 'not here: somebody in front speaks it, or this machine alone is served';
    const certificate = parsed(
      'listen.tls.certFile',
      () => new X509Certificate(readFileSync(files.certFile)),
    );
    const key = parsed('listen.tls.keyFile', () => createPrivateKey(readFileSync(files.keyFile)));
    if (!certificate.checkPrivateKey(key))
      throw new ConfigError('Configuration key listen.tls.keyFile: the key is not the certificate’s.');
    const now = Date.now();
    if (Date.parse(certificate.validTo) <= now || Date.parse(certificate.validFrom) > now)
      throw new ConfigError('Configuration key listen.tls.certFile: the certificate is not valid today.');
    return `a certificate until ${utcDay(Date.parse(certificate.validTo))}`;
  },
};

function parsed<T>(key: string, read: () => T): T {
  try {
    return read();
  } catch {
    throw new ConfigError(`Configuration key ${key}: the file cannot be read, or is no PEM of its kind.`);
  }
}
