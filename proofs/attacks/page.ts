import { type AttackClass, inFile } from './attack.ts';

const careful = 'e2e/editors/careful.spec.ts';
const faults = 'e2e/faults.spec.ts';
const pack = 'e2e/package.spec.ts';

/** What a page, or another extension, does. */
export const page: AttackClass = {
  title: 'The page and other extensions',
  attacks: [
    {
      tries: 'A page or another extension looks for us, or wants to speak to us.',
      end: 'refused',
      tests: [
        inFile(pack, /nothing but what the design allows|finds no trace|never speaks to the extension/),
        'scripts/firefox-manifest.test.ts',
      ],
    },
    {
      tries:
        'A script in a page, or another extension, gives the panel’s commands; the panel’s commands said wrongly, or of another tab.',
      end: 'refused',
      tests: [
        inFile(
          'src/background/ports.test.ts',
          /is not listened to (?!and)|wrongly is not done (?!while)|beside is not done (?!and)/,
        ),
        inFile('src/background/obey-in-tab.test.ts', /(?<!very job was )drawn/),
        'e2e/commands.spec.ts',
      ],
    },
    {
      tries: 'A page that overrides what scripts rely on, and dispatches clicks, keys and menus of its own.',
      end: 'survived',
      tests: [
        'e2e/acting.spec.ts',
        inFile(faults, /hostile page/),
        inFile('e2e/firefox/consent.spec.ts', /hostile page/),
        inFile('e2e/trust.spec.ts', /a sign that no page sees/),
      ],
    },
    {
      tries: 'The selection, the field or the document changed between the click and the answer.',
      end: 'refused',
      tests: [
        inFile(
          careful,
          /another document|middle of another|moves the caret|password|not written over|swallows|turned into|written anywhere/,
        ),
        inFile(faults, /changed meanwhile|leave the page/),
        inFile('e2e/firefox/faults.spec.ts', /changed meanwhile|leave the page/),
        'src/content/relocate.test.ts',
      ],
    },
    {
      tries: 'Password, one-time-code and card fields, on the page and in frames of other sites.',
      end: 'refused',
      tests: [
        inFile(careful, /field for a secret/),
        inFile(faults, /a .* field/),
        inFile('e2e/editors/journeys.spec.ts', /card number|password/),
        inFile('e2e/firefox/consent.spec.ts', /password/),
      ],
    },
    {
      tries: 'Hidden text in a selection.',
      end: 'survived',
      tests: [
        inFile(careful, /hidden text/),
        inFile(faults, /hidden text/),
        'src/products/reading/shown.test.ts',
      ],
    },
    {
      tries:
        'A million characters, a hundred thousand elements, emoji cut in the middle, letters from right to left.',
      end: 'survived',
      tests: [
        'e2e/editors/large.spec.ts',
        inFile(faults, /million characters/),
        inFile('e2e/firefox/faults.spec.ts', /more than can be sent/),
        inFile('src/parts.test.ts', /emoji|loses nothing/),
        'contract/guard/long-texts.test.ts',
      ],
    },
    {
      tries: 'Letters that look like others, in a text: what was written goes through byte for byte.',
      end: 'survived',
      tests: [inFile('src/sent.test.ts', /as they are/), 'gateway/relay/lookalikes.test.ts'],
    },
    {
      tries:
        'Two tabs and panels at once, a tab that is closed or discarded, and an extension that is updated under its panel.',
      end: 'survived',
      tests: [
        'e2e/tabs.spec.ts',
        'e2e/own-window.spec.ts',
        inFile(faults, /tab is closed/),
        'e2e/managed/update.spec.ts',
        'src/popup/worker-link.test.ts',
      ],
    },
    {
      tries:
        'A product whose interface answers without an end, with other things, or for somebody who may not see it.',
      end: 'refused',
      tests: [
        'src/background/product-requests.test.ts',
        'src/products/reading/readers.test.ts',
        inFile('e2e/page-actions.spec.ts', /may not open/),
        'e2e/graph-access.spec.ts',
      ],
    },
  ],
  notTried: [
    'A page that comes back from the back/forward cache while an answer is on its way: that it was left has ended the answer.',
    'Other extensions that may read every page: they see what the page shows, and an answer once it is put there.',
  ],
};
