import type { KeyObject } from 'node:crypto';
import { z } from 'zod';
import type { Files } from './archive.ts';
import { publicKeyOf } from './extension-id.ts';

/** The parts of a built manifest that packaging reads or writes; everything else goes through as it is. */
const manifestSchema = z.looseObject({
  version: z.string().regex(/^\d+(\.\d+){0,3}$/, 'must be one to four numbers'),
  minimum_chrome_version: z.string().optional(),
  key: z.string().optional(),
  update_url: z.string().optional(),
  browser_specific_settings: z
    .looseObject({
      gecko: z.looseObject({
        id: z.string(),
        update_url: z.string().optional(),
        strict_min_version: z.string().optional(),
      }),
    })
    .optional(),
});

export type Manifest = z.infer<typeof manifestSchema>;

const NAME = 'manifest.json';

/** The manifest of a built extension. Throws where there is none, or it is not one. */
export function manifestIn(files: Files): Manifest {
  return manifestSchema.parse(JSON.parse(Buffer.from(files.get(NAME) ?? '').toString()));
}

/** The same extension with another manifest. */
export function withManifest(files: Files, manifest: Manifest): Files {
  return new Map([...files, [NAME, Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`)]]);
}

/** For a store, which gives ids and updates of its own: what is fixed for development goes. */
export function forStore(manifest: Manifest): Manifest {
  const { key: _key, update_url: _updateUrl, ...rest } = manifest;
  return rest;
}

/**
 * For an operator who serves the extension: their own key in place of the one for development, so that an unpacked
 * copy has the id of the packed one, and where Chromium and Edge ask for updates.
 */
export function forChromium(manifest: Manifest, key: KeyObject, updateUrl: string): Manifest {
  return { ...manifest, key: publicKeyOf(key).toString('base64'), update_url: updateUrl };
}

/** The same for Firefox. The id is the operator's own, too: Mozilla signs an id for one account only. */
export function forFirefox(manifest: Manifest, id: string, updateUrl: string): Manifest {
  const { gecko } = manifest.browser_specific_settings ?? {};
  return {
    ...manifest,
    browser_specific_settings: {
      ...manifest.browser_specific_settings,
      gecko: { ...gecko, id, update_url: updateUrl },
    },
  };
}
