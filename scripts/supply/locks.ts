import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { installScripts } from './install-scripts.ts';
import { mayBe } from './licences.ts';
import { type Locked, lockedIn, readLock } from './lock.ts';
import { reachedFrom } from './reached.ts';

/** Folders with a lock file of their own, from the repository's root. */
export const lockFolders = Object.keys(installScripts);

/**
 * Those whose packages build, test or run with what ships. The others bring real editors to test on and a peer to be measured
 * beside, some of them under licences that ours is not compatible with: they are installed apart, and nothing imports them
 * but pages of tests.
 */
const heldToLicences: readonly string[] = ['.', 'gateway/relay/llama'];

/** The parts of the repository whose packages are in the gateway's image. What is in a bundle, its notice lists. */
export const imageParts = ['gateway', 'engine', 'contract'] as const;

/**
 * What is wrong with a lock file and with how it is installed, each in a sentence; empty where nothing is.
 *
 * @param root the repository
 * @param folder one of {@link lockFolders}
 */
export function faultsOfLock(root: string, folder: string): readonly string[] {
  const packages = lockedIn(readLock(join(root, folder, 'package-lock.json')));
  return [
    ...packages.flatMap((one) => faultsOfOrigin(one)),
    ...faultsOfScripts(root, folder, packages),
    ...(heldToLicences.includes(folder) ? faultsOfLicences(root, folder, packages) : []),
  ].map((fault) => `${join(folder, 'package-lock.json')}: ${fault}`);
}

function faultsOfOrigin({ path, integrity, resolved }: Locked): string[] {
  return [
    ...(integrity?.startsWith('sha512-') ? [] : [`${path} is not held to a SHA-512.`]),
    ...(resolved === undefined ? [] : [`${path} is taken from ${resolved}, which is not the registry.`]),
  ];
}

function faultsOfScripts(root: string, folder: string, packages: readonly Locked[]): string[] {
  const explained = installScripts[folder] ?? {};
  const having = packages.filter(({ hasInstallScript }) => hasInstallScript).map(({ path }) => path);
  const running = Object.keys(explained).filter((path) => explained[path]?.runs);
  return [
    ...having.filter((path) => !(path in explained)).map((path) => `${path} has an install script.`),
    ...Object.keys(explained)
      .filter((path) => !having.includes(path))
      .map((path) => `${path} has no install script, and one is explained.`),
    ...faultsOfSettings(root, folder, running),
  ];
}

const settingsSchema = z.object({ allowScripts: z.record(z.string(), z.boolean()).optional() });

/** Whether npm itself is told to run these scripts and no others. */
function faultsOfSettings(root: string, folder: string, running: readonly string[]): string[] {
  const npmrc = join(root, folder, '.npmrc');
  const settings = existsSync(npmrc) ? readFileSync(npmrc, 'utf8').split('\n') : [];
  if (running.length === 0) {
    const command = join(root, folder, 'prepare.ts');
    const told = existsSync(command) && readFileSync(command, 'utf8').includes("'ci', '--ignore-scripts'");
    return settings.includes('ignore-scripts=true') || told ? [] : ['npm is not told to run no scripts.'];
  }
  const { allowScripts } = settingsSchema.parse(
    JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')),
  );
  const allowed = Object.entries(allowScripts ?? {}).flatMap(([name, may]) =>
    may ? [`node_modules/${name}`] : [],
  );
  return [
    ...(settings.includes('strict-allow-scripts=true')
      ? []
      : ['npm is not told to be strict about scripts.']),
    ...(allowed.join() === running.join()
      ? []
      : [`npm lets ${allowed.join(', ') || 'nobody'} run a script.`]),
  ];
}

function faultsOfLicences(root: string, folder: string, packages: readonly Locked[]): string[] {
  const inImage =
    folder === '.' ? reachedFrom(readLock(join(root, 'package-lock.json')), imageParts).packages : [];
  const shipped = new Set(inImage.map(({ path }) => path));
  return packages.flatMap(({ path, licence }) => {
    const use = shipped.has(path) ? 'ships' : 'builds';
    return mayBe(use, licence) ? [] : [`${path} is under "${licence}", which is not for what ${use}.`];
  });
}
