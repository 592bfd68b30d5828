import { spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';

/** What a Debian package brings that tests and the demo call by name, or a file of it. */
const programs: Readonly<Record<string, readonly string[]>> = {
  chromium: ['chromium', 'chromium-browser'],
  // Without it Chromium is in English alone.
  'chromium-l10n': ['/usr/lib/chromium/locales/ar.pak'],
  'firefox-esr': ['firefox-esr'],
  'firefox-esr-l10n-de': ['/usr/lib/firefox-esr/browser/extensions/langpack-de@firefox-esr.mozilla.org.xpi'],
  // The typefaces of the pictures.
  'fonts-dejavu-extra': ['/usr/share/fonts/truetype/dejavu/DejaVuSans-Oblique.ttf'],
  xvfb: ['Xvfb'],
  xdotool: ['xdotool'],
  'nginx-light': ['nginx'],
  postgresql: ['initdb'],
  'redis-server': ['redis-server'],
  openssl: ['openssl'],
  iproute2: ['ip'],
  systemd: ['systemd-analyze'],
  faketime: ['faketime'],
  // Pictures of a whole screen, and one moving picture of many.
  imagemagick: ['import'],
  webp: ['img2webp'],
};

/** What the journeys in real browsers need. */
export const forJourneys = [
  'chromium',
  'chromium-l10n',
  'firefox-esr',
  'firefox-esr-l10n-de',
  'fonts-dejavu-extra',
  'xvfb',
  'xdotool',
] as const satisfies readonly (keyof typeof programs)[];

/**
 * Makes sure that programs of the system are there. As root on Debian it installs what is missing; elsewhere it
 * says the one command that does.
 *
 * @returns false where something is missing and could not be installed; the reason has been printed then
 */
export function ensureSystemPackages(packages: readonly (keyof typeof programs)[]): boolean {
  const missing = packages.filter((name) => !(programs[name] ?? []).some(isInstalled));
  if (
    missing.length === 0 ||
    (missing.length === 1 && missing[0] === 'chromium' && process.env.SIDENOTE_CHROMIUM)
  ) {
    return true;
  }
  const command = `apt-get install -y --no-install-recommends ${missing.join(' ')}`;
  const debian = existsSync('/etc/debian_version') && isInstalled('apt-get');
  if (!debian || process.getuid?.() !== 0) {
    console.error(`Missing on this machine: ${missing.join(', ')}.`);
    console.error(debian ? `Install with:  sudo ${command}` : 'Install them with your package manager.');
    return false;
  }
  console.log(`Installing ${missing.join(', ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const line of ['apt-get update', command]) {
    const [program = '', ...args] = line.split(' ');
    const run = spawnSync(program, args, { env, encoding: 'utf8' });
    if (run.status !== 0) {
      console.error(`"${line}" failed:\n${run.stdout.slice(-2_000)}${run.stderr.slice(-2_000)}`);
      return false;
    }
  }
  return true;
}

function isInstalled(program: string): boolean {
  const folders = (process.env.PATH ?? '').split(delimiter);
  // Debian keeps the programs of each version of PostgreSQL beside the path.
  return [...folders, ...globSync('/usr/lib/postgresql/*/bin')].some((folder) =>
    existsSync(resolve(folder, program)),
  );
}
