import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FullResult, Reporter, TestCase } from '@playwright/test/reporter';
import { checks } from './checks.ts';
import { editors } from './editors.ts';

const path = join(import.meta.dirname, '../../docs/editors.md');
const marks: Readonly<Record<string, string>> = {
  yes: '✓',
  simplified: '~',
  refused: '✗',
  'not offered': '·',
  '–': '–',
};

/**
 * Writes what the checks found into `docs/editors.md`, or holds the file against it. Nothing is said of a run that
 * was not whole.
 */
export default class MatrixReport implements Reporter {
  readonly #found = new Map<string, string>();
  readonly #packages = new Map<string, string>();

  onTestEnd(test: TestCase): void {
    const [check, editor] = test.titlePath().toReversed();
    const said = (type: string) => test.annotations.find((note) => note.type === type)?.description;
    const outcome = said('outcome');
    if (outcome === undefined || test.outcome() === 'unexpected') return;
    this.#found.set(`${editor}: ${check}`, outcome);
    this.#packages.set(editor ?? '', said('packages') ?? '');
  }

  async onEnd(): Promise<{ status: FullResult['status'] } | undefined> {
    if (this.#found.size < editors.length * checks.length) return undefined;
    const written = this.#document();
    if (process.env.SIDENOTE_WRITE_DOCS !== undefined) {
      writeFileSync(path, written);
      return undefined;
    }
    if (existsSync(path) && readFileSync(path, 'utf8') === written) return undefined;
    console.error('docs/editors.md does not say what the checks found: npm run editors writes it anew.');
    return { status: 'failed' };
  }

  #document(): string {
    const rows = editors.map(({ name }) => {
      const cells = checks.map(({ title }) => marks[this.#found.get(`${name}: ${title}`) ?? ''] ?? '?');
      return `| ${[name, this.#packages.get(name), ...cells].join(' | ')} |`;
    });
    const numbers = checks.map((_, index) => String(index + 1));
    const columns = ['Editor', 'Packages', ...numbers];
    return `${[
      ...head,
      `| ${columns.join(' | ')} |`,
      `| ${columns.map((_, index) => (index < 2 ? '---' : ':-:')).join(' | ')} |`,
      ...rows,
      '',
      '## The checks',
      '',
      ...checks.map(({ title, says }, index) => `${index + 1}. **${title}**: ${says}`),
      ...foot,
    ].join('\n')}\n`;
  }
}

const head = [
  '# Editors',
  '',
  'What Sidenote does in the editors that people meet, as the checks in `e2e/editors/` found it with the real packages, in',
  'Chromium, with the extension as it is built. `npm run editors` writes this page; the tests fail where it is not true.',
  '',
  '✓ does so · ~ does so, with formatting that the editor cannot hold left out, and says so · ✗ is refused with the reason,',
  'nothing is changed and the answer can be copied · · is not offered there · – there is no such thing',
  '',
];

const foot = [
  '',
  'Every outcome is held against the editor’s own model, never against the page alone. On top of these, documents are',
  'made at random, read and written back (`e2e/editors/round-trip.spec.ts`), and long ones are written into',
  '(`e2e/editors/large.spec.ts`). How writing works, and why, is in `docs/decisions/0005-writing-into-editors.md`.',
];
