import type { Rated } from '../../../src/ballot.ts';
import type { Landing } from '../../../src/job.ts';
import type { Pictures } from '../picture.ts';
import { corrected, correction } from './jobs.ts';
import { panel, panelWith } from './panel.ts';
import { voted } from './voted.ts';

const modes = ['replace', 'below', 'top'] as const;

export function landed(differing: Partial<Landing & { how: 'landed' }> = {}): Landing {
  return {
    ...{
      version: 0,
      how: 'landed',
      mode: 'replace',
      undo: 1,
      simplified: false,
      takesBack: true,
      backFault: undefined,
    },
    ...differing,
  };
}

/** An answer that was left, for as long as the pictures are looked at. */
const left: Rated = {
  ...{ requestId: 'request', action: 'fix-spelling-grammar', given: undefined },
  ...{ standing: 'settled', until: undefined },
};

const state = (landing: Landing) => panelWith(correction({ landing }));

/** What became of an answer in the page, and what the person thinks of it. */
export const landedPictures: Pictures = {
  ...Object.fromEntries(
    modes.flatMap((mode) => [
      [`inserted-${mode}`, { title: `Inserted: \`${mode}\``, state: state(landed({ mode })) }],
      [
        `put-back-${mode}`,
        {
          title: `Taken out again: \`${mode}\``,
          state: state({ version: 0, how: 'taken-back', mode, simplified: false }),
        },
      ],
    ]),
  ),
  'inserted-simplified': {
    title: 'Inserted, formatting simplified',
    state: state(landed({ simplified: true, undo: 3 })),
  },
  'inserted-for-good': {
    title: 'Inserted where nothing takes it back',
    state: state(landed({ undo: 0, takesBack: false })),
  },
  'put-back-simplified': {
    title: 'The original put back, formatting simplified',
    state: state({ version: 0, how: 'taken-back', mode: 'replace', simplified: true }),
  },
  'not-put-back-below': {
    title: 'Could not take it out again',
    state: state(landed({ mode: 'below', backFault: 'written_changed' })),
  },
  'thumbs-up': { title: 'A good answer, and why', state: voted({ vote: 'up', reasons: ['saved_time'] }) },
  'thumbs-down': {
    title: 'A bad answer, and why',
    state: voted({ vote: 'down', reasons: ['changed_meaning', 'tone'] }),
  },
  'thumbs-waiting': {
    title: 'A vote that waits for the gateway',
    state: voted({ vote: 'up', reasons: [] }, 'noAnswer'),
  },
  'thumbs-signed-out': {
    title: 'A vote that waits for a sign-in',
    state: voted({ vote: 'up', reasons: [] }, 'signedOut'),
  },
  'thumbs-busy': {
    title: 'A vote that the gateway cannot keep yet',
    state: voted({ vote: 'down', reasons: [] }, 'busy'),
  },
  'thumbs-half': {
    title: 'A vote on an answer that was stopped',
    state: voted({ vote: 'down', reasons: [] }, 'settled', {
      ending: 'stopped',
      text: corrected.slice(0, 58),
    }),
  },
  'thumbs-afterwards': {
    title: 'Asked about an answer that was left',
    state: panel({ rated: left }),
  },
  'thumbs-afterwards-voted': {
    title: 'An answer that was left, once voted on',
    state: panel({ rated: { ...left, given: { vote: 'up', reasons: ['accurate'] } } }),
  },
};
