/** What is shown before something is sent. */
export const preview = {
  title: 'This is what will be sent',
  text: 'Text to be sent',
  send: 'Send',
  askedOnce: 'You are asked once per browser session. Later it stays one click away, under “What was sent”.',
  parts: {
    one: 'This is a long text. It is worked through in one part, which takes a while; you can stop at any time and keep what is there.',
    other:
      'This is a long text. It is worked through in {count} parts, which takes a while; you can stop at any time and keep what is there.',
  },
  answersFor: '{organisation} has agreed to this on your behalf. Nothing is sent before you send it.',
  organisation: 'Your organisation',
  fieldTitle: 'Nothing is selected: take the whole field?',
  fieldSend: 'Send the whole field',
  fieldAsked: 'You are asked each time a whole field is taken. Select a passage to work on just that.',
  pageTitle: 'The whole page, as it will be sent',
  pageSend: 'Send the page',
  pageAsked: 'You are asked each time a whole page is taken.',
  commentsTitle: 'The comments, as they will be sent',
  commentsSend: 'Send the comments',
  commentsAsked: 'You are asked each time comments are taken.',
  escapeAgain: 'Press {key} again to discard what you wrote.',
  wordsAsked: 'Nothing of the page is sent with it. What you selected stands there to begin with.',
  choiceAsked: 'You are asked each time: this action needs to know something from you first.',
  longAsked: 'You are asked each time a text is so long that it goes in several parts.',
  secretAsked: 'You are asked each time a secret would be sent as it is.',
} as const;

/** What is chosen or written before an action. */
export const fields = {
  asksFirst: '{title} …',
  optional: '{title} (optional)',
  asItIs: 'As it is',
  choose: 'Choose …',
  suchAs: 'Such as: {example}',
  words: 'What are you looking for?',
  wordsExample: 'Such as: what I have to finish this week, most urgent first',
} as const;

/** Keeping what was written as an action of one’s own. */
export const keepOwn = {
  title: 'Keep this as an action of your own',
  name: 'Its name',
  keep: 'Keep',
  where: 'Your words are kept in this browser until you remove them. The text you selected is not.',
  kept: 'Kept: “{name}” stands in the panel’s list from now on.',
} as const;
