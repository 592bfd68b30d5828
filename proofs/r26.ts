import type { Proof } from './proof.ts';

export const r26: Proof = {
  tests: ['e2e/gallery/notice.spec.ts', 'e2e/gallery/gallery.spec.ts'],
  leavesOut: ['At 200 % zoom it is the pictures in docs/screens that show it.'],
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
