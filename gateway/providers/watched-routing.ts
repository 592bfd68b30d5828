import type { GatewayConfig } from '../config.ts';
import type { Keys } from './keys.ts';
import { RegistryError, readRegistry } from './registry-file.ts';
import { requireRegistryKeys, requireShortFormKey } from './required-keys.ts';
import { type Routing, routingOf, shortFormRouting } from './routing.ts';
import { watchFile } from './watched-file.ts';

export interface WatchedRouting {
  current(): Routing;
  close(): void;
}

/**
 * The routing of the configuration. A registry is read again whenever its file changes; a change that is not valid is
 * told to `onRefused` by the path of its key, and the registry before it goes on. Throws a `ConfigError` at the start.
 *
 * @param prepare makes ready what a new routing needs, before it counts
 */
export async function watchRouting(options: {
  config: GatewayConfig;
  keys: Keys;
  prepare: (routing: Routing) => Promise<void>;
  onRefused: (key: string) => void;
}): Promise<WatchedRouting> {
  const { config, keys, prepare, onRefused } = options;
  const { providersFile } = config;
  const read = () => {
    if (providersFile === undefined) {
      requireShortFormKey(config.upstream, keys);
      return shortFormRouting(config);
    }
    const registry = readRegistry(providersFile);
    requireRegistryKeys(registry, keys);
    return routingOf(registry, config.region);
  };
  let routing = read();
  await prepare(routing);
  if (providersFile === undefined) return { current: () => routing, close: () => undefined };

  const readAgain = async () => {
    try {
      const next = read();
      await prepare(next);
      routing = next;
    } catch (error) {
      onRefused(error instanceof RegistryError ? error.key : 'the file');
    }
  };
  const watch = watchFile(providersFile, () => void readAgain());
  return { current: () => routing, close: () => watch.close() };
}
