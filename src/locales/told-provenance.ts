import { readMethod } from '@sidenote/contract/engine-methods';
import { inProcessProviders } from '@sidenote/contract/in-process-providers';
import { readRetention } from '@sidenote/contract/retention';
import { say, sayCount } from './say.ts';

/** A fact about who answers, such as a region; what nobody stated is called unknown, never left out (R37). */
export function toldFact(fact: string): string {
  return fact === 'unknown' ? say('provenance.unknown') : fact;
}

/** Who answers: by the name that the operator gave, or as a part of ours is called in the person's language. */
export function toldProvider(name: string): string {
  if (name === inProcessProviders.engine) return say('provenance.engine');
  return name === inProcessProviders.llama ? say('provenance.onGateway') : toldFact(name);
}

/** How long it is kept, where it is one of the attested classes; undefined for the operator's own words. */
export function toldRetention(words: string): string | undefined {
  if (words === 'unknown') return say('provenance.unknown');
  const kept = readRetention(words);
  if (kept === undefined) return undefined;
  return kept.class === 'none' ? say('retention.none') : sayCount(`retention.${kept.class}`, kept.days);
}

/** How the built-in engine came to its answer; undefined for the words of another version of it. */
export function toldMethod(words: string): string | undefined {
  const method = readMethod(words);
  return method && say(`methods.${method}`);
}
