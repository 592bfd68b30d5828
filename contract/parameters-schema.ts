import { z } from 'zod';
import { languages, MAX_PARAMETER_CHARS, tones, workItems } from './parameters.ts';

const written = z.string().trim().min(1).max(MAX_PARAMETER_CHARS);
const oneOf = <Id extends string>(options: Readonly<Record<Id, string>>) =>
  z.enum(Object.keys(options) as [Id, ...Id[]]);

/**
 * All there is to choose or to write before an action: a closed set, and on the wire keys of `metadata`. What a person
 * writes is an instruction of theirs, so it is text like the passage: shown before it is sent, and never kept.
 *
 * This and the other schemas stand apart from what the panel shows, which checks nothing and opens faster without them.
 */
export const parametersSchema = z.strictObject({
  tone: oneOf(tones).optional(),
  language: oneOf(languages).optional(),
  work_item: oneOf(workItems).optional(),
  term: written.optional(),
  task: written.optional(),
  rules: written.optional(),
});

export type Parameters = z.infer<typeof parametersSchema>;
export type ParameterId = keyof Parameters;
