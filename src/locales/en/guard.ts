/** What the guard found in a text. */
export const guard = {
  line: 'line {lines}',
  lines: 'lines {lines}',
  linesMore: 'lines {lines} and {more} more',
  kept: '{kind}, {place}: {value}',
  sentAs: '{kind}, {place}: {value} is sent as {placeholder}',
  at: '{kind} ({place})',
  bare: 'This goes to the model as it is:',
  bareNext: '{found}. Take it out of the text if the model need not see it.',
  bareGone: 'This went to the model as it was:',
  invisible: {
    one: 'An invisible character was taken out of the text.',
    other: '{count} invisible characters were taken out of the text.',
  },
  spelled: 'They spelled: “{text}”',
  addressed:
    'Parts of this text look like instructions to the model: {parts}. Check whether the answer follows them.',
  quoted: '“{words}”',
  missing: 'The answer leaves out what was kept from the model:',
  altered: {
    one: 'The model changed a placeholder, so that nothing could be put back there: {placeholders}',
    other: 'The model changed placeholders, so that nothing could be put back there: {placeholders}',
  },
  putBack: {
    one: 'One value was kept from the model and put back.',
    other: '{count} values were kept from the model and put back.',
  },
  invisibleCharacter: 'Invisible character {name}',
} as const;
