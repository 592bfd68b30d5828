/** The screen of an action that may not run here. */
export const blocked = {
  gatewayElsewhere: 'The gateway says that it is at {address}.',
  tellAdmin: 'Tell your admin.',
  connectThere: 'Connect there if your admin agrees.',
  goneToGateway: 'The text had gone to your gateway when it refused. The gateway keeps nothing of it.',
  readNotSent: 'The text was read from the page, but not sent.',
  nothingRead: 'The selected text was not read and nothing was sent.',
  why: 'Why?',
  whyNot: 'Why can’t I use {action} here?',
  backToActions: 'Back to the actions',
} as const;
