import type { Proof } from './proof.ts';

export const r27: Proof = {
  tests: [
    'e2e/careful.spec.ts',
    'e2e/acting.spec.ts',
    'e2e/editors/careful.spec.ts',
    'src/content/relocate.test.ts',
    'src/background/ports.test.ts',
    { in: 'e2e/faults.spec.ts', named: /the passage was changed meanwhile/ },
    'e2e/commands.spec.ts',
  ],
  leavesOut: ['Whether a person reads what they insert.'],
  controls: [
    {
      breaks: 'A script in a page may give the panel’s commands, to insert among them.',
      file: 'src/background/ports.ts',
      find: " && port.sender.url?.startsWith(chrome.runtime.getURL(''))",
      instead: '',
      red: 'src/background/ports.test.ts',
    },
    {
      breaks: 'A passage that stands elsewhere by now is taken for the old one.',
      file: 'src/content/relocate.ts',
      find: 'return agreed.length + text.length >= ENOUGH && !cutsWord(whole, only, passage) ? only : undefined;',
      instead: 'return only;',
      red: 'src/content/relocate.test.ts',
    },
    {
      breaks: 'A field that the page has made into one for a password is written into.',
      file: 'src/content/into-field.ts',
      find: "  if (!isTextField(field) || isProtected(field) || !isWritable(field) || !isShown(field))\n    return { landed: false, code: 'target_read_only' };\n",
      instead: '',
      red: { in: 'e2e/editors/careful.spec.ts', named: /became one for a password/ },
    },
  ],
};
