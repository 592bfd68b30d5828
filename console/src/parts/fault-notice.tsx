import { toldFault } from '../locales/told.ts';
import { Notice } from './notice.tsx';

/** Why a request was not carried out, and what to do next. */
export function FaultNotice({ error, kind = 'bad' }: { error: unknown; kind?: 'warn' | 'bad' }) {
  const { sentence, next } = toldFault(error);
  return (
    <Notice kind={kind}>
      {sentence} {next}
    </Notice>
  );
}
