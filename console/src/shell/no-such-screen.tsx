import { say } from '../locales/say.ts';
import { Empty } from '../parts/empty.tsx';

/** An address that leads nowhere, for this person at least: which of both is not told. */
export function NoSuchScreen() {
  return <Empty title={say('shell.notHere')}>{say('shell.notHereNext')}</Empty>;
}
