import type { Proof } from './proof.ts';

export const r26: Proof = {
  tests: [
    'e2e/gallery/notice.spec.ts',
    'e2e/gallery/gallery.spec.ts',
    { in: 'e2e/gallery/shapes.spec.ts', named: /from 180 to 1,200 pixels/ },
    { in: 'e2e/gallery/steady.spec.ts', named: /a screen reader hears/ },
  ],
  leavesOut: [
    'A screen reader itself: what it is given to say is looked at, in the tree of accessibility and in what is announced.',
  ],
  controls: [
    {
      breaks: 'An answer stands there without the sentence.',
      file: 'src/popup/parts/notice.tsx',
      find: 'return <p className="small">{say(\'answer.review\')}</p>;',
      instead: 'return null;',
      red: { in: 'e2e/gallery/notice.spec.ts', named: /can be wrong/ },
    },
  ],
};
