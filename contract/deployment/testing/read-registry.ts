import { firefoxStorageKey, managedStorageKey, policyRoots } from '../registry.ts';
import { applyAdmx } from './apply-admx.ts';
import { chromiumStorage } from './chromium-storage.ts';
import { readRows, settingOf } from './read-intune.ts';
import { chromiumValues, firefoxValues, type RegistryTree, valuesOf } from './registry-tree.ts';
import { file, type Told, type Written } from './written.ts';

export function chromiumTold({ deployment }: Written, browser: 'chrome' | 'edge', tree: RegistryTree): Told {
  const { id } = deployment.chromium;
  const values = chromiumValues(tree, managedStorageKey(browser, id));
  return { install: installIn(tree, policyRoots[browser], id), storage: chromiumStorage(values) };
}

export function firefoxTold({ deployment }: Written, tree: RegistryTree): Told {
  const { id } = deployment.firefox;
  const storage = firefoxValues(tree, firefoxStorageKey, id);
  return { install: installIn(tree, policyRoots.firefox, id), storage };
}

const applied = new WeakMap<Written, RegistryTree>();

/** Intune hands its rows to Windows, which applies them by the template: once for all browsers. */
export function intuneRegistry(from: Written): RegistryTree {
  const before = applied.get(from);
  if (before !== undefined) return before;
  const rows = readRows(file(from, 'intune/settings.txt')).filter(({ uri }) =>
    uri.includes('/Policy/Config/'),
  );
  const tree = applyAdmx(file(from, 'windows/sidenote.admx'), rows.map(settingOf));
  applied.set(from, tree);
  return tree;
}

/** Numbers stand for switches here; the browsers know which they are. */
function installIn(tree: RegistryTree, root: string, id: string): unknown {
  const values = [...valuesOf(tree, `${root}\\ExtensionSettings\\${id}`)];
  return Object.fromEntries(
    values.map(([name, value]) => [name, typeof value === 'number' ? value !== 0 : value]),
  );
}
