import { EXTENSION_ID } from '@sidenote/contract/extension-id';
import { type Playground, startPlayground } from '@sidenote/playground/server';
import { browserSession, launchBrowser } from '../../e2e/rig/browser.ts';
import { type Display, startDisplay } from '../../e2e/rig/display.ts';
import { type Line, startLine } from '../../e2e/rig/line.ts';
import { type Person, personIn } from '../../e2e/rig/person.ts';

/** A person who is signed in, at a window with our panel and the empty one in its toolbar. */
export interface Scene {
  readonly person: Person;
  readonly display: Display;
  readonly playground: Playground;
  readonly line: Line;
  readonly version: string;
  /** The ids of the two extensions. */
  readonly ours: string;
  readonly empty: string;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Opens it on a screen of its own. @param dist the folder of our extension; @param empty that of the other */
export async function openScene(dist: string, empty: string): Promise<Scene> {
  await using started = new AsyncDisposableStack();
  const display = started.adopt(await startDisplay(), (one) => one.close());
  const playground = started.adopt(await startPlayground({}), (one) => one.close());
  const line = started.adopt(await startLine({ config: {}, env: {}, slow: true }), (one) => one.close());
  const context = started.adopt(await launchBrowser({ playground, display: display.name }), (one) =>
    one.close(),
  );
  const session = await browserSession(context);
  await session.send('Extensions.loadUnpacked', { path: dist });
  const other = (await session.send('Extensions.loadUnpacked', { path: empty })) as { readonly id: string };
  await session.detach();
  const person = await personIn(context, display, line.tap.url, playground, EXTENSION_ID);
  await person.settleIn();
  await person.page.goto(playground.urls.releasePlan);
  const stop = started.move();
  return {
    person,
    display,
    playground,
    line,
    version: context.browser()?.version() ?? '',
    ours: EXTENSION_ID,
    empty: other.id,
    [Symbol.asyncDispose]: () => stop.disposeAsync(),
  };
}
