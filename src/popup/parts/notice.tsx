import type { ReactNode } from 'react';
import { say } from '../../locales/say.ts';
import { Icon, type IconName } from './icons.tsx';

const icons: Record<'plain' | 'warn' | 'bad' | 'good', IconName> = {
  plain: 'info',
  warn: 'warn',
  bad: 'warn',
  good: 'done',
};

/** A box that says one thing. `bad` and `warn` are read out at once. */
export function Notice({ kind, children }: { kind: keyof typeof icons; children: ReactNode }) {
  return (
    <div className={`notice ${kind}`} role={kind === 'bad' || kind === 'warn' ? 'alert' : undefined}>
      <Icon name={icons[kind]} />
      <div>{children}</div>
    </div>
  );
}

/** The sentence that stands beside every answer (R26). */
export function ReviewNotice() {
  return <p className="small">{say('answer.review')}</p>;
}
