import { cardSamples } from './cards.ts';
import { hardNegatives } from './hard-negatives.ts';
import { keySamples } from './keys.ts';
import type { Corpus } from './measure.ts';
import { passwordSamples } from './passwords.ts';
import { personalNegatives, personalSamples } from './personal.ts';
import { privateKeySamples } from './private-keys.ts';

/** Secrets of every kind, and what looks like them. */
export function secretsCorpus(): Corpus {
  const samples = [...privateKeySamples(), ...keySamples(), ...passwordSamples(), ...cardSamples()];
  return { samples, nothing: hardNegatives() };
}

/** Personal data of every kind, and what looks like it. */
export function personalCorpus(): Corpus {
  return { samples: personalSamples(), nothing: [...personalNegatives, ...hardNegatives()] };
}
