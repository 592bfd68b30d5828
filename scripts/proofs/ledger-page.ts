import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type PromiseGroup, promiseGroups, promises } from '@sidenote/contract/promises';
import { type Beyond, beyond } from '../../proofs/beyond.ts';
import type { ControlRun } from './control-run.ts';
import { isGreen, type Row, type RowState } from './judge.ts';
import { sayControlsOf, sayTestsOf, stateWords, sumOf } from './ledger-text.ts';
import { saySeconds } from './prove.ts';

export interface LedgerPage {
  readonly rows: readonly Row[];
  /** When it was proved, in milliseconds since 1970. */
  readonly at: number;
  readonly seconds: number;
  readonly commit: { readonly commit: string; readonly changed: boolean } | undefined;
  /** The file that shows a row. */
  readonly evidenceOf: (row: Row) => string;
}

const groupTitles: Readonly<Record<PromiseGroup, string>> = {
  scope: 'Activation and scope',
  storage: 'Storage, purpose, training, sharing',
  transport: 'Transport, gateway, keys',
  people: 'Transparency, people, feedback',
  graph: 'Teamwork graph and context',
};

const stateMeanings: Readonly<Record<RowState, string>> = {
  proved: 'Its tests ran and passed, and every control turned red.',
  attested: 'The same, and the rest is the word of somebody who stands for it.',
  'not-covered': 'Nothing shows it yet.',
  failed: 'A test failed, or one that belongs to it did not run.',
  'control-green': 'Its tests pass, also where they must not: they prove nothing.',
};

const style = readFileSync(path.join(import.meta.dirname, 'ledger-page.css'), 'utf8');

/** The ledger as one page that needs nothing besides: no script, no network, light and dark. */
export function ledgerPage(page: LedgerPage): string {
  const { rows, at, seconds, commit } = page;
  const when = new Date(at).toISOString();
  const of = commit === undefined ? 'no commit' : `commit ${commit.commit.slice(0, 10)}`;
  const changed = commit?.changed ? ', with changes beside it' : '';
  const open = rows.filter((row) => !isGreen(row));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Sidenote: the ledger of promises</title>
<style>
${style}</style>
</head>
<body>
<main>
<header>
<h1>The ledger</h1>
<p class="lead">${text(sumOf(rows))}</p>
<p class="soft">Proved <time datetime="${when}">${when.slice(0, 16).replace('T', ' ')} UTC</time> on ${text(of)}${changed}, in ${text(saySeconds(seconds))}. Every proof ran on the tree as it is, and again on copies that were broken on purpose: what stays green there proves nothing.</p>
</header>
${open.length === 0 ? '' : `<nav aria-label="Open promises"><h2>Open</h2><ul class="open">${open.map(link).join('')}</ul></nav>`}
${promiseGroups.map((group) => section(group, page)).join('\n')}
<section class="beyond" aria-labelledby="beyond">
<h2 id="beyond">What none of it covers</h2>
<p class="soft">And of each promise what stands beside it as not shown.</p>
${beyond.map(part).join('\n')}
</section>
<section aria-labelledby="means">
<h2 id="means">What the words mean</h2>
<dl>${(Object.keys(stateWords) as RowState[]).map((state) => `<div><dt>${tag(state)}</dt><dd>${text(stateMeanings[state])}</dd></div>`).join('')}</dl>
</section>
</main>
</body>
</html>
`;
}

function link({ id, state }: Row): string {
  return `<li><a href="#${id}">${id}</a> <span class="soft">${stateWords[state]}</span></li>`;
}

function section(group: PromiseGroup, page: LedgerPage): string {
  const rows = page.rows.filter(({ id }) => promises[id].group === group);
  if (rows.length === 0) return '';
  return `<section aria-labelledby="${group}">
<h2 id="${group}">${text(groupTitles[group])}</h2>
<ol>${rows.map((row) => item(row, page)).join('\n')}</ol>
</section>`;
}

function item(row: Row, { evidenceOf }: LedgerPage): string {
  const { id, title, state, why, proof } = row;
  const facts = [sayTestsOf(row), sayControlsOf(row), saySeconds(row.seconds), evidenceOf(row)];
  const word = proof.attested;
  return `<li id="${id}" class="row ${state}">
<h3><span class="id">${id}</span>${text(title)}</h3>
${tag(state)}
${state === 'not-covered' ? '' : `<p class="soft facts">${facts.map(text).join(' · ')}</p>`}
${word === undefined ? '' : `<p>By ${text(word.by)}: ${prose(word.what)}</p>`}
${why.length === 0 ? '' : list('why', why)}
${state === 'not-covered' ? '' : details(row)}
</li>`;
}

function part({ about, notShown }: Beyond): string {
  return `<h3>${text(about)}</h3>
${list('', notShown)}`;
}

function details({ controls, proof, tests }: Row): string {
  const files = [...new Set(tests.map(({ file }) => file))].toSorted();
  return `<details><summary>How it is proved, and what that leaves out</summary>
<h4>Broken on purpose</h4>
<ul>${controls.map(control).join('')}</ul>
<h4>Not shown by it</h4>
${list('', proof.leavesOut)}
<h4>Tests in ${files.length} ${files.length === 1 ? 'file' : 'files'}</h4>
<ul class="files">${files.map((file) => `<li><code>${text(file)}</code></li>`).join('')}</ul>
</details>`;
}

function control({ control: { breaks, file }, isRed, said, seconds }: ControlRun): string {
  return `<li><strong>${isRed ? 'Red' : 'Not red'}</strong>, ${saySeconds(seconds)}. ${text(breaks)} <code>${text(file)}</code><br><span class="soft">${text(said)}</span></li>`;
}

function list(kind: string, lines: readonly string[]): string {
  return `<ul${kind === '' ? '' : ` class="${kind}"`}>${lines.map((line) => `<li>${prose(line)}</li>`).join('')}</ul>`;
}

/** A state as a sign and a word: colour alone says nothing. */
function tag(state: RowState): string {
  const sign = { proved: '✓', attested: '◇', 'not-covered': '·', failed: '✗', 'control-green': '✗' }[state];
  return `<span class="tag ${state}"><span aria-hidden="true">${sign}</span> ${stateWords[state]}</span>`;
}

/** A sentence in which a name of a command or a key stands between backticks. */
function prose(given: string): string {
  return text(given).replace(/`([^`]+)`/g, '<code>$1</code>');
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function text(given: string): string {
  return given.replace(/[&<>"]/g, (character) => escapes[character] ?? '');
}
