/** What leaves the browser, exactly. */
export const sent = {
  summary: 'What was sent, and who answered',
  gone: 'What was sent',
  tried: 'What was to be sent',
  nothing: 'What is sent',
  text: 'Text',
  characters: { one: '{count} character', other: '{count} characters' },
  parts: {
    one: '{characters}, in one request',
    other: '{characters}, in {count} parts, each a request of its own',
  },
  readFrom: 'Read from',
  ownSession: '{site}, in your own session there',
  to: 'To',
  instructions: 'Instructions',
  version: 'version {version}',
  rules: 'Rules',
  found: 'Found in the text',
  bytes: {
    one: 'The request’s body, byte for byte',
    other: 'The bodies of {count} requests, byte for byte',
  },
  merged: 'Then the answers to the parts are sent in the same way, to make one of them.',
  askedFor: 'What {site} was asked for',
  house: 'Your organisation adds its own instructions at the gateway',
} as const;
