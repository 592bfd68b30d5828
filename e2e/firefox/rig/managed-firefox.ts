import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firefoxPolicies } from '@sidenote/contract/deployment/browser-json';
import { type Deployment, sampleDeployment } from '@sidenote/contract/deployment/deployment';
import type { Playground } from '@sidenote/playground/server';
import { archiveOf, filesIn } from '../../../scripts/package/archive.ts';
import { FIREFOX_DIST, type Firefox, findFirefox, launchFirefox } from './firefox.ts';

/** A Firefox under an admin's policies, from its first start on. */
export interface ManagedFirefox {
  /** Starts with a policy that force-installs the extension and gives it these values. */
  start(policy: Deployment['policy']): Promise<Firefox>;
  close(): Promise<void>;
}

/**
 * Makes one with a profile of its own. Its `/etc/firefox` is laid over the machine's `/etc` in a mount namespace that
 * ends with it: no other browser of this machine sees it.
 */
export async function makeManagedFirefox(options: {
  display: string;
  playground: Playground;
}): Promise<ManagedFirefox> {
  const folder = mkdtempSync(join(tmpdir(), 'sidenote-firefox-'));
  const policies = join(folder, 'policies.json');
  const profile = join(folder, 'profile');
  mkdirSync(profile);
  const executable = join(folder, 'firefox');
  const inside = [
    'mount -t tmpfs tmpfs "$0"',
    'mkdir -p "$0/over/firefox/policies" "$0/work"',
    'cp "$1" "$0/over/firefox/policies/policies.json"',
    'mount -t overlay overlay -o "lowerdir=/etc,upperdir=$0/over,workdir=$0/work" /etc',
    `shift && exec ${findFirefox()} "$@"`,
  ].join(' && ');
  mkdirSync(join(folder, 'etc'));
  const namespace = process.getuid?.() === 0 ? 'unshare -m' : 'unshare -rm';
  const script = `#!/bin/sh\nexec ${namespace} sh -c '${inside}' '${join(folder, 'etc')}' '${policies}' "$@"\n`;
  writeFileSync(executable, script, { mode: 0o755 });

  const xpi = archiveOf(filesIn(FIREFOX_DIST));
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'application/x-xpinstall').end(xpi);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  const firefox = { ...sampleDeployment.firefox, package: `http://127.0.0.1:${port}/sidenote.xpi` };
  return {
    start: (policy) => {
      const template = JSON.parse(firefoxPolicies({ ...sampleDeployment, firefox, policy }));
      // As an admin's editor may leave it: the template's own way takes no key that is misspelt.
      template.policies['3rdparty'].Extensions[firefox.id] = policy;
      writeFileSync(policies, JSON.stringify(template));
      return launchFirefox({
        ...options,
        profile,
        executable,
        // Only Mozilla can sign, and only an ESR can be told to go without.
        prefs: { 'xpinstall.signatures.required': false, 'extensions.install.requireSecureOrigin': false },
      });
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
      rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}
