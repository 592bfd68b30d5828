import { say } from '../locales/say.ts';
import { TitledPage } from '../parts/page.tsx';

/** An address that leads nowhere, for this person at least: which of both is not told. */
export function NoSuchScreen() {
  return <TitledPage title={say('shell.notHere')} lead={say('shell.notHereNext')} />;
}
