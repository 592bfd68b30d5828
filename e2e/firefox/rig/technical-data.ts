import { FIREFOX_ID } from '@sidenote/contract/extension-id';
import type { Firefox } from './firefox.ts';

/**
 * Lets the extension tell technical data, as the switch on its page of about:addons does. Firefox offers it there and while it
 * installs from a store, and in no page that the tests lead.
 */
export function allowTechnicalData(firefox: Firefox): Promise<void> {
  return firefox.inWindow(async (id) => {
    const { ExtensionPermissions } = ChromeUtils.importESModule(
      'resource://gre/modules/ExtensionPermissions.sys.mjs',
    );
    const extension = WebExtensionPolicy.getByID(id)?.extension;
    if (extension === undefined) throw new Error('the extension is not there');
    const allowed = { permissions: [], origins: [], data_collection: ['technicalAndInteraction'] };
    await ExtensionPermissions.add(id, allowed, extension);
  }, FIREFOX_ID);
}
