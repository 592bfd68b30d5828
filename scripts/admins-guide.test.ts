import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sampleDeployment } from '@sidenote/contract/deployment/deployment';
import { templates } from '@sidenote/contract/deployment/templates';
import { readManagedPolicy } from '@sidenote/contract/managed-policy';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const pages = globSync('docs/admins/*.md', { cwd: root });
const text = (page: string) => readFileSync(join(root, page), 'utf8');
const all = pages.map(text).join('\n');
const files = Object.keys(templates(sampleDeployment));

test('every template is in the guide, and every file that the guide names is a template', () => {
  const named = Array.from(
    all.matchAll(/`((?:linux|windows|macos|firefox|intune|google-admin)\/[\w./-]+)`/g),
    ([, path]) => path,
  );
  expect(named.filter((path) => path !== undefined && !files.includes(path))).toEqual([]);
  expect(files.filter((path) => !all.includes(path))).toEqual([]);
});

test('what the guide says for the first day is a policy, with nothing missing but words', () => {
  const [lines = ''] = /(?:^ {4}"\w+": .*\n)+/m.exec(text('docs/admins/README.md')) ?? [];
  const firstDay = JSON.parse(`{"gatewayUrl": "https://gateway.example", "orgId": "acme", ${lines}}`);
  expect(readManagedPolicy(firstDay)).toMatchObject({
    state: 'ready',
    missing: ['dataConsent', 'orgName', 'supportUrl', 'disableFirstRunPage', 'policyVersion'],
  });
});

test.each(pages)('the links of %s lead somewhere', (page) => {
  for (const [, target = ''] of text(page).matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)) {
    if (!target.startsWith('https://'))
      expect([target, existsSync(join(root, dirname(page), target))]).toEqual([target, true]);
  }
});

test.each(pages.filter((page) => !/(README|keys)\.md$/.test(page)))(
  '%s says how to check it, and how to take it away',
  (page) => {
    const headings = Array.from(text(page).matchAll(/^## (.+)$/gm), ([, heading]) => heading);
    expect(headings).toEqual(expect.arrayContaining(['Check', 'Change and take away']));
  },
);
