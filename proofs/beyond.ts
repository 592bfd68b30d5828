/** What no proof, attack or measurement of this repository shows. */
export interface Beyond {
  readonly about: string;
  /** Each a sentence. */
  readonly notShown: readonly string[];
}

export const beyond: readonly Beyond[] = [
  {
    about: 'Memory and the machine',
    notShown: [
      'Memory that a process has freed, what the operating system swaps out or writes into a dump, and the heap of native code.',
      'A machine, an operating system or a browser that is in somebody else’s hands, and a gateway whose operator changed its code.',
      'A text that was compressed, encrypted or cut within its first 32 characters before it was kept somewhere: the search of the canary harness would not know it.',
    ],
  },
  {
    about: 'The page and its product',
    notShown: [
      'What a page does with a text that was inserted into it, its own storage and history included.',
      'Whether what a page shows is true: what is selected need not be what the person believes to see.',
      'The vendors’ own clouds: journeys run in pages of this repository with the editors’ real packages, and products’ interfaces are answered as the vendors document them.',
    ],
  },
  {
    about: 'Others on the way',
    notShown: [
      'What a provider does with a text: what it keeps, and that nothing trains a model, is its word, and printed as attested.',
      'Whatever opens TLS between browser, gateway and provider, as an organisation’s own proxy may.',
      'Identity providers by name: sign-ins run against one library’s provider and one written for tests. Entra, Okta, Google and Keycloak were never asked.',
      'Other apps by name: connectors are tried against servers on this machine that answer as the vendors document.',
      'Whether a model’s answer is right or good. `npm run eval` measures the built-in engine; a model that an organisation chooses is measured by nobody but them.',
    ],
  },
  {
    about: 'Browsers and systems',
    notShown: [
      'Everything but Debian: Windows, macOS, Edge and ChromeOS are served by policy files that are checked, and were never run.',
      'Firefox for most of the ledger: consent, force-install, the teamwork graph, injections and faults are tried in it, and every other journey in Chromium alone.',
      'Other versions of the browsers than those that the machine has: they are neither pinned nor bundled.',
      'A screen reader itself: what it is given to say is looked at, and nobody listened.',
    ],
  },
  {
    about: 'The proofs themselves',
    notShown: [
      'What a control does not break: each is one small mistake, and a proof that finds it may overlook another.',
      'Sources that mutation does not change: docs/fuzz.md names the files that it does.',
      'How long anything takes elsewhere: figures are of one machine at one time, and no test asserts one.',
      'That sentences read well in the languages that were written without a native speaker: German, French, Spanish, Portuguese, Japanese and Arabic.',
    ],
  },
  {
    about: 'Packages',
    notShown: [
      'A dependency that was bad when its version was taken into the lock file: nobody has read them all.',
      'Advisories, where the package registry does not answer: `npm run supply` then says that they are not known.',
      'System packages, base image and browsers, which are pinned by version and not by digest.',
    ],
  },
];
