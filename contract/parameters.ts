import type { ParameterId, Parameters } from './parameters-schema.ts';

export type { ParameterId, Parameters } from './parameters-schema.ts';

export const tones = {
  professional: 'Professional',
  casual: 'Casual',
  empathetic: 'Empathetic',
  educational: 'Educational',
  neutral: 'Neutral',
} as const;

/** Languages that an answer can be asked in, by their tag (BCP 47), each named in English. */
export const languages = {
  ar: 'Arabic',
  'pt-BR': 'Brazilian Portuguese',
  cs: 'Czech',
  da: 'Danish',
  nl: 'Dutch',
  en: 'English',
  fi: 'Finnish',
  fr: 'French',
  de: 'German',
  el: 'Greek',
  he: 'Hebrew',
  hi: 'Hindi',
  hu: 'Hungarian',
  id: 'Indonesian',
  it: 'Italian',
  ja: 'Japanese',
  ko: 'Korean',
  nb: 'Norwegian',
  pl: 'Polish',
  pt: 'Portuguese',
  ro: 'Romanian',
  'zh-Hans': 'Simplified Chinese',
  es: 'Spanish',
  sv: 'Swedish',
  th: 'Thai',
  'zh-Hant': 'Traditional Chinese',
  tr: 'Turkish',
  uk: 'Ukrainian',
  vi: 'Vietnamese',
} as const;

/** Kinds of work item, each with a form of description of its own. */
export const workItems = {
  bug: 'Bug',
  story: 'Story',
  task: 'Task',
  incident: 'Incident',
} as const;

export type Tone = keyof typeof tones;
export type Language = keyof typeof languages;
export type WorkItem = keyof typeof workItems;

/** Longest value of a parameter that a person writes, in UTF-16 code units: OpenAI's metadata takes 512. */
export const MAX_PARAMETER_CHARS = 500;

/** Values that a person gave, where each is one that its parameter can have; undefined where one is not. */
export function parametersOf(given: Readonly<Partial<Record<ParameterId, string>>>): Parameters | undefined {
  const { tone, language, work_item: workItem, ...written } = given;
  if (Object.values(written).some((value) => value.trim() === '' || value.length > MAX_PARAMETER_CHARS))
    return undefined;
  if (tone !== undefined && !isOneOf(tones, tone)) return undefined;
  if (language !== undefined && !isOneOf(languages, language)) return undefined;
  if (workItem !== undefined && !isOneOf(workItems, workItem)) return undefined;
  return {
    ...written,
    ...(tone === undefined ? {} : { tone }),
    ...(language === undefined ? {} : { language }),
    ...(workItem === undefined ? {} : { work_item: workItem }),
  };
}

/** Whether an id is one of a list of options. */
export function isOneOf<Id extends string>(options: Readonly<Record<Id, string>>, id: string): id is Id {
  return Object.hasOwn(options, id);
}

/** In the order in which they are asked for. */
export const parameterIds = [
  'task',
  'term',
  'rules',
  'work_item',
  'tone',
  'language',
] as const satisfies readonly ParameterId[];

/** The parameters among other things that are told of a request, each where it is given. */
export function parametersIn(told: Parameters): Parameters {
  return Object.fromEntries(parameterIds.flatMap((id) => (told[id] === undefined ? [] : [[id, told[id]]])));
}

/** How a parameter is asked for. */
export type ParameterForm =
  | { readonly kind: 'choice'; readonly title: string; readonly options: Readonly<Record<string, string>> }
  | { readonly kind: 'text'; readonly title: string; readonly example: string };

export const parameterForms = {
  tone: { kind: 'choice', title: 'Tone', options: tones },
  language: { kind: 'choice', title: 'Language', options: languages },
  work_item: { kind: 'choice', title: 'Kind of work item', options: workItems },
  term: { kind: 'text', title: 'Which term?', example: 'SLA' },
  task: { kind: 'text', title: 'What should be done?', example: 'Write an announcement for customers' },
  rules: { kind: 'text', title: 'Rules', example: 'At most 100 words; no exclamation marks' },
} as const satisfies Readonly<Record<ParameterId, ParameterForm>>;

/** A parameter that an action does not take, or that it needs and was not given. */
export type ParameterFault = { readonly id: ParameterId; readonly fault: 'undeclared' | 'missing' };

/** The first thing wrong with the parameters given to an action; undefined when there is nothing. */
export function parameterFault(
  declared: Partial<Record<ParameterId, 'required' | 'optional'>>,
  given: Parameters,
): ParameterFault | undefined {
  for (const id of parameterIds) {
    if (given[id] !== undefined && declared[id] === undefined) return { id, fault: 'undeclared' };
    if (given[id] === undefined && declared[id] === 'required') return { id, fault: 'missing' };
  }
  return undefined;
}
