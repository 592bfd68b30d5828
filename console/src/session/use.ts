import type { consoleHeaderValues } from '@sidenote/contract/console-session';

/** A page that is opened is no use yet: any other page can open it. */
let used = false;

/** Notices what a person does in the page, so that the page's own questions do not keep a session open. */
export function watchUse(page: Document): void {
  const noticed = () => {
    used = true;
  };
  for (const event of ['pointerdown', 'keydown', 'wheel'] as const)
    page.addEventListener(event, noticed, { capture: true, passive: true });
}

/** Whether a person did something since this was last asked. */
export function usedSinceLastAsked(): keyof typeof consoleHeaderValues {
  const was = used ? 'used' : 'watching';
  used = false;
  return was;
}
