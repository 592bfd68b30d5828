/** The panel before anything is asked. */
export const home = {
  pick: 'Select text, then pick an action',
  orRightClick: 'Or right-click the selected text and choose Sidenote.',
  notHere: 'Not available here',
  call: 'Call Sidenote on this page',
} as const;
