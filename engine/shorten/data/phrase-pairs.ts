/** Reads lines of the form `wordy > plain`. */
export function phrasePairs(lines: string): readonly (readonly [wordy: string, plain: string])[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [wordy = '', plain = ''] = line.split('>');
      return [wordy.trim(), plain.trim()] as const;
    });
}
