/** What a screen reader is told without anything having been focused: beginnings and ends. */
export const announce = {
  preview: 'Nothing has been sent yet. Review what will be sent.',
  streaming: 'The answer is being written.',
  ready: 'The answer is ready. Review it before you use it.',
  notWhole: 'The answer is not whole.',
  replaced: 'The selection was replaced.',
  insertedBelow: 'The answer was inserted below.',
  insertedTop: 'The answer was inserted at the top.',
  simplified: 'Its formatting was simplified.',
} as const;
