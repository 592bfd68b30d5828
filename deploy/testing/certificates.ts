import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { deployFolder } from './files.ts';

/** The name browsers know, in every test. */
export const PUBLIC_HOST = 'sidenote.example.com';

/**
 * A folder with all that compose.yaml asks for: the shipped script makes the secrets and the inner certificates, and
 * what an operator brings is made here: a certificate for the public name, and a provider's key.
 */
export function makeSecrets(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const to = (name: string) => path.join(folder, name);
  const subject = ['-subj', `/CN=${PUBLIC_HOST}`, '-addext', `subjectAltName=DNS:${PUBLIC_HOST}`];
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
  const files = ['-keyout', to('public-key.pem'), '-out', to('public.pem')];
  execFileSync('openssl', ['req', '-x509', '-days', '2', ...key, ...subject, ...files], { stdio: 'ignore' });
  execFileSync('sh', [path.join(deployFolder, 'compose/prepare.sh'), folder], { stdio: 'ignore' });
}
