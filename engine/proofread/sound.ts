const STEPS: readonly (readonly [RegExp, string])[] = [
  [/ough/g, 'o'],
  [/[tcs]i(?=o|a)/g, 'x'],
  [/sch|sh|ch/g, 'x'],
  [/ph/g, 'f'],
  [/gh/g, ''],
  [/ck|q|c(?![eiy])|k/g, 'k'],
  [/c|z|s/g, 's'],
  [/dg|j/g, 'j'],
  [/wh|w/g, 'w'],
  [/kn|gn/g, 'n'],
  [/[aeiouyh]+/g, ''],
];

/** A rough key of how an English word sounds: two words with the same key are spoken alike. */
export function soundKey(word: string): string {
  const first = /^[aeiouy]/.test(word) ? 'a' : '';
  const key = STEPS.reduce((text, [pattern, put]) => text.replace(pattern, put), word);
  return first + key.replace(/(.)\1+/g, '$1');
}
