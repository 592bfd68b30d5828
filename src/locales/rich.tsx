import { piecesOf } from '@sidenote/contract/locales/paths';
import { Fragment, type ReactNode } from 'react';
import { type Counted, formOf, messageOf, type Sentence, type Slots } from './say.ts';

type Nodes<Path extends Sentence | Counted> = Readonly<Record<Slots<Path>, ReactNode>>;

/** A sentence whose slots are filled with elements, each where the language wants it. */
export function rich<Path extends Sentence>(path: Path, nodes: Nodes<Path>): ReactNode {
  return assembled(messageOf(path), nodes);
}

/** The same for a sentence that has forms by number; `{count}` has to be among the elements. */
export function richCount<Path extends Counted>(path: Path, count: number, nodes: Nodes<Path>): ReactNode {
  return assembled(formOf(path, count), nodes);
}

function assembled(sentence: string, nodes: Readonly<Record<string, ReactNode>>): ReactNode {
  return piecesOf(sentence).map((piece, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a sentence keep their places
    <Fragment key={at}>{at % 2 === 0 ? piece : <bdi>{nodes[piece]}</bdi>}</Fragment>
  ));
}
