import { vi } from 'vitest';
import { i18n } from '../../locales/testing/in-english.ts';
import type { InstallType } from '../managed-state.ts';

/** A browser whose managed storage answers, or fails, as the test says. What is stored lies in memory. */
export interface ManagedDouble {
  /** What the next questions after the policy come to. */
  policy: () => Promise<Record<string, unknown>>;
  installType: InstallType;
  readonly session: Map<string, unknown>;
  readonly disk: Map<string, unknown>;
  /** What the browser shows of ours when somebody right-clicks, by id, and how often all of it was taken down. */
  readonly menu: Map<unknown, object>;
  menuTakenDown: number;
  /** Whether it makes an item of this id. */
  makesItem: (id: unknown) => boolean;
}

/** Puts one in place of the browser; has to be there before anything of the worker is imported. */
export function stubManagedBrowser(): ManagedDouble {
  const double: ManagedDouble = {
    policy: async () => ({}),
    installType: 'admin',
    session: new Map(),
    disk: new Map(),
    menu: new Map(),
    menuTakenDown: 0,
    makesItem: () => true,
  };
  const runtime: { id: string; getManifest: () => object; lastError?: Error | undefined } = {
    ...{ id: 'sidenote', getManifest: () => ({ version: '0.1.0' }) },
  };
  const storage = {
    session: area(double.session),
    local: area(double.disk),
    managed: { get: () => double.policy() },
  };
  const contextMenus = {
    removeAll: async () => {
      double.menu.clear();
      double.menuTakenDown += 1;
    },
    create: (item: { id: string }, done: () => void) => {
      const makes = double.makesItem(item.id);
      if (makes) double.menu.set(item.id, item);
      queueMicrotask(() => {
        runtime.lastError = makes ? undefined : new Error('no room');
        done();
        runtime.lastError = undefined;
      });
    },
  };
  const action = { getPopup: async () => 'src/popup/index.html' };
  const permissions = { getAll: async () => ({ permissions: [], origins: [] }) };
  const management = { getSelf: async () => ({ installType: double.installType }) };
  vi.stubGlobal('__FIREFOX__', true);
  vi.stubGlobal('browser', { runtime, storage, contextMenus, action, permissions });
  vi.stubGlobal('chrome', { runtime, management, i18n });
  return double;
}

/** What Chromium lets an extension keep in memory, and on the disk: characters of keys and of values as JSON. */
const QUOTA = 10_485_760;

function area(kept: Map<string, unknown>) {
  return {
    get: async (keys: string | readonly string[] | null) =>
      Object.fromEntries([...kept].filter(([name]) => keys === null || [keys].flat().includes(name))),
    set: async (values: object) => {
      const all = Object.entries({ ...Object.fromEntries(kept), ...values });
      const size = all.reduce((sum, [name, value]) => sum + name.length + sizeOf(value), 0);
      if (size > QUOTA) throw new Error('Session storage quota bytes exceeded. Values were not stored.');
      for (const [name, value] of Object.entries(values)) kept.set(name, value);
    },
    remove: async (keys: string | readonly string[]) => {
      for (const key of [keys].flat()) kept.delete(key);
    },
    clear: async () => kept.clear(),
  };
}

function sizeOf(value: unknown): number {
  return JSON.stringify(value)?.length ?? 0;
}
