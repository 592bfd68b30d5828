import { ConfigError } from '../../config-error.ts';
import { openUpdatesFolder } from '../../updates/updates-folder.ts';
import type { Check } from './check.ts';

const browsers = [
  { name: 'Chromium', manifest: 'update.xml', ending: 'crx' },
  { name: 'Firefox', manifest: 'updates.json', ending: 'xpi' },
];

export const updates: Check = {
  name: 'updates',
  run: async ({ config }) => {
    const folder = openUpdatesFolder(config.updates.dir);
    const found: string[] = [];
    for (const { name, manifest, ending } of browsers) {
      const offered = await folder.find(manifest);
      if (offered === undefined) continue;
      const { offers: version } = offered;
      if (version === undefined || (await folder.find(`sidenote-${version}.${ending}`)) === undefined)
        throw new ConfigError(
          `Configuration key updates.dir: ${manifest} names a package that is not there. Copy all of updates/ as npm run package wrote it.`,
        );
      found.push(`${name} ${version}`);
    }
    return found.length === 0 ? 'none here: browsers have the extension from elsewhere' : found.join(', ');
  },
};
