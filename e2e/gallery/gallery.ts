import type { Picture, Pictures } from './picture.ts';
import { answerPictures } from './states/answer.ts';
import { beforePictures } from './states/before.ts';
import { blockedPictures } from './states/blocked.ts';
import { failedPictures } from './states/failed.ts';
import { graphPictures } from './states/graph.ts';
import { homePictures } from './states/home.ts';
import { landedPictures } from './states/landed.ts';
import { previewPictures } from './states/preview.ts';
import { specialPictures } from './states/special.ts';
import { streamingPictures } from './states/streaming.ts';
import { transparencyPictures } from './states/transparency.ts';

/** Every state of the panel, in the order of `docs/panel.md`. */
export const gallery: Readonly<Record<string, Pictures>> = {
  'Before anything is asked': { ...beforePictures, ...homePictures },
  'What is sent': previewPictures,
  'On its way': streamingPictures,
  'An answer': answerPictures,
  'Queries and suggestions': specialPictures,
  'In the page, and what people think of it': landedPictures,
  'Where texts go, and the person’s sign': transparencyPictures,
  'The teamwork graph': graphPictures,
  'Not allowed': blockedPictures,
  'What can go wrong': failedPictures,
};

export interface NamedPicture extends Picture {
  readonly name: string;
}

/** All pictures in one row. */
export const everyPicture: readonly NamedPicture[] = Object.values(gallery).flatMap((pictures) =>
  Object.entries(pictures).map(([name, picture]) => ({ name, ...picture })),
);
