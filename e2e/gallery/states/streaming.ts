import type { JobIn } from '../../../src/job.ts';
import type { Pictures } from '../picture.ts';
import { asked, captured, corrected, engine, goesTo, misspelt, model, version } from './jobs.ts';
import { panelWith } from './panel.ts';
import { longText, summary } from './texts.ts';

function streaming(differing: Partial<JobIn<'streaming'>>): JobIn<'streaming'> {
  const ask = differing.ask ?? asked('fix-spelling-grammar');
  const capture = differing.capture ?? captured(misspelt);
  return {
    ...{ id: 'job', phase: 'streaming', ask, capture, destination: goesTo(model), text: '' },
    ...{ sent: version(ask, capture, '').sent, answered: undefined, progress: undefined, earlier: [] },
    ...differing,
  };
}

/** Of a job that no answer has: the panel keeps an answer as high as it was while it came. */
const onItsWay = (differing: Partial<JobIn<'streaming'>>) => streaming({ ...differing, id: 'on-its-way' });

/** An answer on its way. */
export const streamingPictures: Pictures = {
  'streaming-waits': { title: 'Waiting for the first words', state: panelWith(onItsWay({})) },
  'streaming-engine': {
    title: 'Waiting for the built-in engine',
    state: panelWith(onItsWay({ destination: goesTo(engine) })),
  },
  streaming: { title: 'Streaming', state: panelWith(onItsWay({ text: corrected.slice(0, 58) })) },
  'streaming-query': {
    title: 'A query is being written',
    state: panelWith(onItsWay({ ask: asked('write-jql'), capture: captured('my work'), text: 'assignee =' })),
  },
  'streaming-parts': {
    title: 'A long text, part by part',
    state: panelWith(onItsWay({ capture: captured(longText), text: summary, progress: { part: 2, of: 5 } })),
  },
  'streaming-together': {
    title: 'The answers to the parts are put together',
    state: panelWith(
      onItsWay({
        ...{ ask: asked('summarise'), capture: captured(longText), text: '' },
        progress: { part: 'together', of: 5 },
      }),
    ),
  },
};

export { streaming };
