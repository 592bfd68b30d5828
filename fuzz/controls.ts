import type { TargetName } from './names.ts';

/** A deliberate break of the product that a search must come upon: one that finds nothing here would find nothing at all. */
export interface PlantedBug {
  /** What no longer holds, in a sentence. */
  readonly breaks: string;
  /** The target whose search must find it, and in how many inputs at most. */
  readonly target: TargetName;
  readonly within: number;
  /** The source, a text that is there once, and what stands there instead. */
  readonly file: string;
  readonly find: string;
  readonly instead: string;
}

export const plantedBugs: readonly PlantedBug[] = [
  {
    breaks: 'A character that comes in two parts is two other characters.',
    target: 'gateway-stream',
    within: 20_000,
    file: 'src/background/read-answer.ts',
    find: 'parser.feed(decoder.decode(value, { stream: true }));',
    instead: 'parser.feed(decoder.decode(value));',
  },
  {
    breaks: 'In an event of a known shape, characters are passed on that JSON does not allow in a text.',
    target: 'provider-stream',
    within: 20_000,
    file: 'gateway/relay/chunk-shape.ts',
    find: '    if (byte < SPACE) return OTHER;\n',
    instead: '',
  },
  {
    breaks: 'An address of another scheme than a reader knows may become a link in an editor.',
    target: 'markdown',
    within: 20_000,
    file: 'contract/markdown/safe-link.ts',
    find: '/^(https?|mailto):',
    instead: '/^(https?|mailto|data):',
  },
  {
    breaks: 'A bracket in an answer’s code is written into an editor as it is.',
    target: 'markdown',
    within: 20_000,
    file: 'contract/markdown/html.ts',
    find: `return \`<pre\${onPre}><code\${onCode}>\${escapeHtml(value)}</code></pre>\`;`,
    instead: `return \`<pre\${onPre}><code\${onCode}>\${value}</code></pre>\`;`,
  },
];
