import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, extname, join, parse } from 'node:path';
import { build, type Plugin } from 'rolldown';

const folder = import.meta.dirname;
const target = join(folder, 'dist');
const stampFile = join(target, '.stamp');

/**
 * Bundles every page of `pages/` with its editor into `dist/<id>.html` and `dist/<id>.js`, and every worker of
 * `workers/` into `dist/<id>.js`; resolves with that folder. Named ids only build these pages. What is built from the
 * same sources and packages is not built again.
 */
export async function buildEditors(ids: readonly string[] = []): Promise<string> {
  const [pages, workers] = await Promise.all([sourcesIn('pages'), sourcesIn('workers')]);
  const unknown = ids.filter((id) => !pages.some((page) => idOf(page) === id));
  if (unknown.length > 0) throw new Error(`No editor's page is called ${unknown.join(', ')}.`);
  const stamp = await currentStamp();
  if ((await readFile(stampFile, 'utf8').catch(() => '')) === stamp) return target;

  const partial = ids.length > 0;
  // A folder half built must not look complete, whatever stops the build.
  await rm(partial ? stampFile : target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  await writeFile(join(target, 'style.css'), await readFile(join(folder, 'style.css')));
  // One after the other: each editor takes hundreds of megabytes to bundle.
  for (const worker of workers) await writeFile(join(target, `${idOf(worker)}.js`), await bundle(worker));
  for (const page of pages) {
    const id = idOf(page);
    if (partial && !ids.includes(id)) continue;
    await writeFile(join(target, `${id}.js`), await bundle(page));
    await writeFile(join(target, `${id}.html`), documentOf(id));
  }
  if (!partial) await writeFile(stampFile, stamp);
  return target;
}

async function sourcesIn(name: string): Promise<readonly string[]> {
  const files = await readdir(join(folder, name)).catch(() => []);
  const sources = files.filter((file) => /\.tsx?$/.test(file)).sort();
  return sources.map((file) => join(folder, name, file));
}

function idOf(source: string): string {
  return parse(source).name;
}

/** What the build depends on: the packages and every source of this folder. */
async function currentStamp(): Promise<string> {
  const files: string[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (['node_modules', 'dist', 'atlassian'].includes(entry.name)) continue;
    const inside = entry.isDirectory() ? await readdir(join(folder, entry.name), { recursive: true }) : [''];
    files.push(...inside.map((file) => join(entry.name, file)));
  }
  const hash = createHash('sha256');
  for (const file of files.sort()) {
    if (/\.(tsx?|css)$|^package-lock\.json$/.test(file)) {
      hash.update(file).update(await readFile(join(folder, file)));
    }
  }
  return hash.digest('hex');
}

/** One self-contained module, styles and fonts included. */
async function bundle(input: string): Promise<string> {
  const { output } = await build({
    input,
    write: false,
    platform: 'browser',
    logLevel: 'silent',
    // Draft.js and its libraries expect Node's name of the global object.
    transform: { define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' }, jsx: 'react-jsx' },
    plugins: [styles],
    output: { format: 'esm', codeSplitting: false },
  });
  return output[0].code;
}

/** An imported style sheet becomes a `<style>` of the page, with what it names inside. */
const styles: Plugin = {
  name: 'styles',
  load: {
    filter: { id: /\.css$/ },
    async handler(id) {
      const css = await withInlinedFiles(await readFile(id, 'utf8'), dirname(id));
      const code = `const style = document.createElement('style');
style.textContent = ${JSON.stringify(css)};
document.head.append(style);`;
      return { code, moduleType: 'js', moduleSideEffects: true };
    },
  },
};

const fileTypes: Readonly<Record<string, string>> = {
  '.ttf': 'font/ttf',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

async function withInlinedFiles(css: string, from: string): Promise<string> {
  let inlined = css;
  for (const [whole, , path = ''] of css.matchAll(/url\((["']?)(?!data:|https?:|#)([^"')]+)\1\)/g)) {
    const [file = ''] = path.split(/[?#]/);
    const bytes = await readFile(join(from, file));
    const data = `data:${fileTypes[extname(file)] ?? 'application/octet-stream'};base64,${bytes.toString('base64')}`;
    inlined = inlined.replaceAll(whole, `url("${data}")`);
  }
  return inlined;
}

function documentOf(id: string): string {
  const words = id.replaceAll('-', ' ');
  const name = words.charAt(0).toUpperCase() + words.slice(1);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${name}</title>
<link rel="icon" href="/assets/icon.svg">
<link rel="stylesheet" href="style.css">
<script type="module" src="${id}.js"></script>
</head>
<body>
<h1>${name}</h1>
<main></main>
<button type="button" data-testid="elsewhere">Elsewhere</button>
</body>
</html>
`;
}
