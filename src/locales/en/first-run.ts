/** The page after the installation. */
export const firstRun = {
  title: 'Sidenote is ready to be tried',
  select:
    'Select text on a page that you can already open, then right-click it or press {shortcut} and pick an action.',
  sent: 'Only what you point at is sent, through your organisation’s own gateway, and you can always see what that is.',
  decide: 'You decide whether an answer goes into the page, and one undo takes it out again.',
  field: 'Try it on this text, such as “{action}”',
  sample:
    'We have recieved the requirments and will answer befor friday. The new import is tested with two teams next week. After that we write the release notes.',
  notAllowed: 'Your organisation has not allowed trying Sidenote on this page.',
  goOn: 'Open a page that you work on, select text there and right-click it.',
  panel: 'Sidenote’s panel',
} as const;
