import { say } from '../locales/say.ts';
import { TitledPage } from '../parts/page.tsx';

/** For somebody who may see no screen at all: which roles there are, and who gives them. */
export function NoRole() {
  return <TitledPage title={say('shell.nothingToSee')} lead={say('shell.nothingNext')} />;
}
