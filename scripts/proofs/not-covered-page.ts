import { promiseTitles } from '@sidenote/contract/promise-titles';
import { promiseIds } from '@sidenote/contract/promises';
import { proofs } from '../../proofs/all.ts';
import { attackClasses } from '../../proofs/attacks/all.ts';
import type { AttackClass } from '../../proofs/attacks/attack.ts';
import { beyond } from '../../proofs/beyond.ts';
import type { Proof } from '../../proofs/proof.ts';

/** Everything that nothing here shows, as Markdown: beyond all proofs, promise by promise, and attacks that are not tried. */
export function notCoveredPage(): string {
  return `${[
    '# What none of it covers',
    '',
    'What is proved stands in [the ledger](proofs.md). Here stands the rest: what no proof, attack or measurement of this repository shows.',
    'It is written by `npm run not-covered` from the data that `npm run prove` and `npm run attacks` run, and a test holds it to them. What each part',
    'leaves open to an attacker is under *Open* in [SECURITY.md](../SECURITY.md).',
    '',
    '## Beyond all of it',
    ...beyond.flatMap(({ about, notShown }) => ['', `### ${about}`, '', ...listed(notShown)]),
    '',
    '## Promise by promise',
    '',
    'What a proof does not show of its own promise.',
    '',
    ...promiseIds.flatMap((id) => ofPromise(id, proofs[id])),
    '',
    '## Attacks that are not tried',
    '',
    ...(Object.values(attackClasses) as AttackClass[]).flatMap(({ title, notTried }) =>
      notTried.length === 0 ? [] : [`- **${title}**`, ...listed(notTried).map((line) => `  ${line}`)],
    ),
  ].join('\n')}\n`;
}

function ofPromise(id: (typeof promiseIds)[number], { attested, leavesOut }: Proof): string[] {
  const word = attested === undefined ? [] : [`The word of ${attested.by}: ${attested.what}`];
  return [`- **${id}**: ${promiseTitles[id]}`, ...listed([...word, ...leavesOut]).map((line) => `  ${line}`)];
}

function listed(sentences: readonly string[]): string[] {
  return sentences.map((sentence) => `- ${sentence}`);
}
