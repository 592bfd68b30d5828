/** Passages and the list they should become. */
export const listCases: readonly { readonly text: string; readonly list: string }[] = [
  {
    text: 'The key is lost. Anna has ordered a new one.',
    list: '- The key is lost.\n- Anna has ordered a new one.',
  },
  {
    text: 'We need: a server, two keys and a **signed** contract.',
    list: '- We need:\n  - A server\n  - Two keys\n  - A **signed** contract',
  },
  {
    text: 'Stop the app; copy `data.db`; start the app.',
    list: '- Stop the app\n- Copy `data.db`\n- Start the app',
  },
  {
    text: 'Order: 1) stop 2) copy to [the share](https://x.example/a_b) 3) start',
    list: '- Order:\n  - Stop\n  - Copy to [the share](https://x.example/a_b)\n  - Start',
  },
  {
    text: '# Plan\n\nWe begin in May, e.g. on the 4th. It takes a week.',
    list: '# Plan\n\n- We begin in May, e.g. on the 4th.\n- It takes a week.',
  },
];
