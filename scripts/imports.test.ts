import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const root = path.join(import.meta.dirname, '..');
const areas = [
  'contract',
  'console',
  'src',
  'gateway',
  'engine',
  'playground',
  'e2e',
  'bench',
  'scripts',
  'deploy',
  'proofs',
  'fuzz',
] as const;
type Area = (typeof areas)[number];

/** Whose modules each part of the repository may import, besides its own. Everything else is a wrong direction. */
const may: Readonly<Record<Area, readonly Area[]>> = {
  contract: [],
  console: ['contract'],
  src: ['contract'],
  gateway: ['contract', 'engine'],
  engine: ['contract'],
  playground: ['contract'],
  e2e: ['contract', 'console', 'src', 'gateway', 'engine', 'playground', 'scripts'],
  bench: ['contract', 'src', 'gateway', 'playground', 'e2e', 'scripts'],
  scripts: ['contract', 'console', 'src', 'gateway', 'engine', 'playground', 'e2e', 'proofs', 'fuzz'],
  deploy: ['contract', 'gateway', 'scripts'],
  proofs: ['contract'],
  fuzz: ['contract', 'src', 'gateway'],
};

interface Import {
  readonly name: string;
  /** Gone after compilation: costs a bundle nothing. */
  readonly typeOnly: boolean;
}

const statement =
  /^(?:import|export) (type )?(?:[^;'"]*? from )?'([^']+)'|\bimport\('([^']+)'\)|new URL\('([^']+)', import\.meta\.url\)/gms;

function importsIn(source: string): Import[] {
  return Array.from(source.matchAll(statement), ([, type, from, dynamic, url]) => ({
    name: from ?? dynamic ?? url ?? '',
    typeOnly: type !== undefined,
  }));
}

/** A module of ours as a path from the repository's root; a package by its name. */
function resolve(file: string, name: string): string {
  const bare = name.replace(/\?.*$/, '');
  if (bare.startsWith('.')) return path.posix.normalize(path.posix.join(path.posix.dirname(file), bare));
  return bare.replace(/^@sidenote\/([a-z]+)\/(.+)$/, '$1/$2.ts');
}

const files = globSync(`{${areas.join(',')}}/**/*.{ts,tsx,mjs}`, {
  cwd: root,
  exclude: ['**/node_modules', '**/dist', '**/.*'],
}).map((file) => file.replaceAll('\\', '/'));

const imports = new Map(
  files.map((file) => [
    file,
    importsIn(readFileSync(path.join(root, file), 'utf8')).map((found) => ({
      ...found,
      to: resolve(file, found.name),
    })),
  ]),
);

/** How a part is built is a part of the scripts. */
const areaOf = (file: string) =>
  file === 'console/vite.config.ts'
    ? 'scripts'
    : areas.find((area) => file.startsWith(`${area}/`) || file === area);

/** Every module that runs when a file does: what it imports besides types, and so on. */
function reach(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const { to, typeOnly } of imports.get(file) ?? []) if (!typeOnly) reach(to, seen);
  return seen;
}

describe.each(areas)('%s', (area) => {
  const own = files.filter((file) => areaOf(file) === area);

  test('is looked at at all', () => {
    expect(own.length).toBeGreaterThan(0);
    expect(own.flatMap((file) => imports.get(file) ?? []).length).toBeGreaterThan(0);
  });

  test(`imports nobody of ours but ${[area, ...may[area]].join(', ')}`, () => {
    const wrong = own.flatMap((file) =>
      (imports.get(file) ?? []).flatMap(({ to }) => {
        const other = areaOf(to);
        return other === undefined || other === area || may[area].includes(other) ? [] : [`${file} → ${to}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('names modules of ours that exist', () => {
    // The catalogue's generator holds, as text, the import lines of what it writes.
    const read = own.filter((file) => file !== 'scripts/catalogue.ts');
    const broken = read.flatMap((file) =>
      (imports.get(file) ?? []).flatMap(({ to }) =>
        areaOf(to) !== undefined && /\.(ts|tsx|mjs)$/.test(to) && !imports.has(to) ? [`${file} → ${to}`] : [],
      ),
    );
    expect(broken).toEqual([]);
  });
});

describe('what is put into a page', () => {
  const content = files.filter((file) => file.startsWith('src/content/') && !file.endsWith('.test.ts'));
  const injected = ['injected', 'injected-writing'].flatMap((name) => [...reach(`src/content/${name}.ts`)]);

  test('imports nothing of the worker, the panel or their messages, not even a type', () => {
    const wrong = content.flatMap((file) =>
      (imports.get(file) ?? []).filter(({ to }) => to.startsWith('src/') && !to.startsWith('src/content/')),
    );
    expect(wrong).toEqual([]);
  });

  test('brings no package with it: no zod, no polyfill, nothing', () => {
    expect(injected.filter((module) => areaOf(module) === undefined)).toEqual([]);
  });

  test('leaves to the worker what turns an answer into HTML or markup', () => {
    const writers = ['parse', 'html', 'plain', 'wiki'].map((name) => `contract/markdown/${name}.ts`);
    expect(injected.filter((module) => writers.includes(module))).toEqual([]);
    expect([...reach('src/background/index.ts')]).toEqual(expect.arrayContaining(writers));
  });

  test('is followed into the contract, where a module that needs zod would be found', () => {
    expect(injected).toEqual(expect.arrayContaining(['contract/markdown/print.ts', 'contract/limits.ts']));
    expect([...reach('contract/wire.ts')]).toContain('zod');
  });
});

describe('what ships to the browser', () => {
  const entries = [
    'src/background/index.ts',
    'src/popup/main.tsx',
    'src/content/injected.ts',
    'src/content/injected-writing.ts',
  ];

  test.each(entries)(
    '%s reaches no table of words, prompts, reviews or cases, no gateway, no engine, no Node',
    (entry) => {
      const reached = [...reach(entry)];
      expect(reached.length).toBeGreaterThan(5);
      expect(
        reached.filter((module) =>
          /^(contract\/(action-words|prompts|reviews|evaluation-cases)\.ts|gateway|engine|node:)/.test(
            module,
          ),
        ),
      ).toEqual([]);
    },
  );

  test.each(entries)('%s reaches no test and nothing made for tests', (entry) => {
    expect([...reach(entry)].filter((module) => /\.test\.|\/testing\/|^vitest$/.test(module))).toEqual([]);
  });

  test('the panel never reaches what touches a page or the storage', () => {
    expect(
      [...reach('src/popup/main.tsx')].filter((module) => /^src\/(background|content)\//.test(module)),
    ).toEqual([]);
  });
});

describe('the reading of imports', () => {
  test.each<[string, string, boolean]>([
    ["import a from 'x';", 'x', false],
    ["import 'x';", 'x', false],
    ["import type { A } from 'x';", 'x', true],
    ["import { type A } from 'x';", 'x', false],
    ["import {\n  a,\n  b,\n} from 'x';", 'x', false],
    ["export * from 'x';", 'x', false],
    ["export type { A } from 'x';", 'x', true],
    ["const a = await import('x');", 'x', false],
    ["new Worker(new URL('x', import.meta.url))", 'x', false],
  ])('%j', (source, name, typeOnly) => {
    expect(importsIn(source)).toEqual([{ name, typeOnly }]);
  });
});

test('nothing is called by what says nothing of it', () => {
  const named = globSync(`{${areas.join(',')}}/**/{util,utils,helper,helpers,misc,common}{,.*}`, {
    cwd: root,
    exclude: ['**/node_modules', '**/dist'],
  });
  expect(named).toEqual([]);
});
