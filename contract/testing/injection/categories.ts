/** Kinds of injection, closed: what each tries, and where it was published. docs/injection.md is held against this list. */
export const categories = {
  'instruction-override': {
    title: 'Instructions in the passage that take the place of ours',
    source: 'OWASP LLM01:2025, indirect injection; MITRE ATLAS AML.T0051.001',
  },
  'authority-claim': {
    title: 'Whoever wrote the passage claims to be in charge',
    source: 'Zeng et al. 2024, “How Johnny Can Persuade LLMs”; OWASP LLM01:2025',
  },
  'delimiter-closing': {
    title: 'The passage writes its own end, and goes on as somebody else',
    source: 'Perez & Ribeiro 2022, “Ignore Previous Prompt”; Liu et al. 2023, “HouYi”',
  },
  'role-tokens': {
    title: 'Marks of chat templates within the passage',
    source: 'Chang et al. 2025, “ChatInject”; the published templates of the models',
  },
  'many-shot': {
    title: 'Turns of a conversation that never was, as an example to follow',
    source: 'Anil et al. 2024, “Many-shot Jailbreaking”',
  },
  encoded: {
    title: 'Base64, rot13, hexadecimal, Morse, leetspeak, letters that look alike',
    source: 'OWASP LLM01:2025, scenario 9; Wei et al. 2023, “Jailbroken”',
  },
  'unseen-characters': {
    title: 'Unicode tags, zero width, directions, selectors of variants',
    source: 'Boucher et al. 2021, “Bad Characters”; Unicode UTS #39',
  },
  'other-language': {
    title: 'The same in other languages and scripts',
    source: 'Deng et al. 2023, “Multilingual Jailbreak Challenges”; OWASP LLM01:2025, scenario 9',
  },
  'payload-splitting': {
    title: 'Pieces that are harmless one by one',
    source: 'Kang et al. 2023, “Exploiting Programmatic Behavior of LLMs”; OWASP LLM01:2025, scenario 6',
  },
  'tool-lure': {
    title: 'Calls of tools, plug-ins and agents that do not exist here',
    source: 'OWASP LLM06:2025; Greshake et al. 2023, “intrusion”',
  },
  'person-lure': {
    title: 'The answer asks the person to press, to paste, to run',
    source: 'MITRE ATT&CK T1204.004; Greshake et al. 2023, “fraud” and “malware”',
  },
  'link-spoofing': {
    title: 'Links that lead elsewhere than they say',
    source: 'Greshake et al. 2023, “fraud”; CWE-451',
  },
  exfiltration: {
    title: 'The text is carried away by an image, a link, a ping, a prefetch',
    source: 'Greshake et al. 2023, “information gathering”; OWASP LLM02:2025',
  },
  'active-markup': {
    title: 'HTML, SVG and script as the answer',
    source: 'OWASP LLM05:2025; CWE-79',
  },
  'format-breaking': {
    title: 'Answers that break the form they are shown in',
    source: 'OWASP LLM05:2025; CWE-116',
  },
  'refusal-baiting': {
    title: 'The work is refused, drawn out or made worthless',
    source: 'Greshake et al. 2023, “availability”; MITRE ATLAS AML.T0029',
  },
  'prompt-leak': {
    title: 'Our instructions are asked for',
    source: 'OWASP LLM07:2025; MITRE ATLAS AML.T0056',
  },
  'manipulated-content': {
    title: 'The answer says something else than the passage',
    source: 'Greshake et al. 2023, “manipulated content”; OWASP LLM09:2025',
  },
  spreading: {
    title: 'The answer carries the injection on, or plants a memory',
    source: 'Greshake et al. 2023, “worming” and “persistence”; Cohen et al. 2024, “Morris II”',
  },
} as const satisfies Readonly<Record<string, { readonly title: string; readonly source: string }>>;

export type Category = keyof typeof categories;
