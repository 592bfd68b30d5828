import { type JobIn, versionsOf } from '../../job.ts';
import { say, sayRow } from '../../locales/say.ts';
import type { Send } from '../send.ts';
import { Icon } from './icons.tsx';
import { MarkdownView } from './markdown-view.tsx';
import { ScrollRegion } from './scroll-region.tsx';

/**
 * Which of several answers to the passage is shown, and the way to the others. Nothing where there is one. Side by side
 * they stand only where each can be looked at as it is.
 */
export function VersionSwitch(props: {
  job: JobIn<'answer'>;
  beside?: boolean;
  onBeside?: (beside: boolean) => void;
  send: Send;
}) {
  const { job, beside, onBeside, send } = props;
  const at = job.older.length;
  const count = at + 1 + job.newer.length;
  if (count === 1) return null;
  const step = (label: string, icon: 'back' | 'forward', to: number) => (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      disabled={to < 0 || to >= count}
      onClick={() => send({ type: 'panel/version', at: to })}
    >
      <Icon name={icon} />
    </button>
  );
  return (
    <div className="row versions">
      {step(say('versions.earlier'), 'back', at - 1)}
      <span className="small" role="status">
        {say('versions.which', { number: at + 1, count })}
      </span>
      {step(say('versions.later'), 'forward', at + 1)}
      {onBeside !== undefined && (
        <button
          type="button"
          className="text-button small"
          aria-pressed={beside === true}
          onClick={() => onBeside(beside !== true)}
        >
          {say('versions.beside')}
        </button>
      )}
    </div>
  );
}

/** All answers to the passage beside each other, to pick the one to work with. */
export function VersionsBeside({ job, send }: { job: JobIn<'answer'>; send: Send }) {
  return (
    <div className="beside">
      {versionsOf(job).map(({ text, sent }, at) => (
        <section key={at.toString()} aria-label={say('versions.single', { number: at + 1 })}>
          <div className="row spread">
            <h3 className="small soft">
              {sayRow([at + 1])}
              {sent.ask.parameters?.task !== undefined && sent.ask.action === 'refine'
                ? ` · ${sent.ask.parameters.task}`
                : ''}
            </h3>
            <button
              type="button"
              className="text-button small"
              aria-pressed={at === job.older.length}
              onClick={() => send({ type: 'panel/version', at })}
            >
              {at === job.older.length && <Icon name="done" />}
              {say(at === job.older.length ? 'versions.shown' : 'versions.use')}
            </button>
          </div>
          <ScrollRegion label={say('versions.text', { number: at + 1 })}>
            <MarkdownView source={text} />
          </ScrollRegion>
        </section>
      ))}
    </div>
  );
}
