import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.join(import.meta.dirname, '..');
const documents = globSync(['*.md', '{bench,contract,deploy,docs,engine,gateway,playground}/**/*.md'], {
  cwd: root,
  exclude: ['**/node_modules', '**/dist'],
});

/** Where the links of a document lead that stay in the repository, without what is shown as code. */
function linksIn(text: string): readonly string[] {
  const prose = text.replace(/^```.*?^```/gms, '');
  return Array.from(prose.matchAll(/\]\(([^)\s]+)\)/g), ([, to]) => to ?? '').filter(
    (to) => !/^[a-z]+:/.test(to),
  );
}

/** The names that a heading is linked by, as GitHub makes them. */
function headingsOf(text: string): ReadonlySet<string> {
  const headings = Array.from(text.matchAll(/^#+ (.+)$/gm), ([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  );
  const anchors = Array.from(text.matchAll(/<a (?:id|name)="([^"]+)"/g), ([, name = '']) => name);
  return new Set([...headings, ...anchors]);
}

test('documents are found, those at the top among them', () => {
  expect(documents).toEqual(expect.arrayContaining(['README.md', 'SECURITY.md', 'docs/architecture.md']));
});

test.each(documents)('every link of %s leads to a file that is there, and to a heading of it', (document) => {
  const broken = linksIn(readFileSync(path.join(root, document), 'utf8')).filter((link) => {
    const [to = '', heading] = link.split('#');
    const file = to === '' ? document : path.join(path.dirname(document), decodeURI(to));
    if (!existsSync(path.join(root, file))) return true;
    return (
      heading !== undefined &&
      file.endsWith('.md') &&
      !headingsOf(readFileSync(path.join(root, file), 'utf8')).has(heading)
    );
  });
  expect(broken).toEqual([]);
});

test('every decision stands in their list under its own title', () => {
  const folder = path.join(root, 'docs/decisions');
  const list = readFileSync(path.join(folder, 'README.md'), 'utf8');
  const wanted = globSync('[0-9]*.md', { cwd: folder }).map((file) => {
    const [title = ''] = readFileSync(path.join(folder, file), 'utf8').split('\n');
    return `- [${title.replace('# ', '')}](${file})`;
  });
  expect(
    list
      .split('\n')
      .filter((line) => line.startsWith('- '))
      .sort(),
  ).toEqual(wanted.sort());
});
