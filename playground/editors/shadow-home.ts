import { place } from './expose.ts';

/** An open shadow root inside another one, with the pages' style. */
export function shadowHome(): ShadowRoot {
  return rootIn(rootIn(place()));
}

function rootIn(parent: HTMLElement | ShadowRoot): ShadowRoot {
  const holder = document.createElement('div');
  const root = holder.attachShadow({ mode: 'open' });
  const style = document.createElement('link');
  style.rel = 'stylesheet';
  style.href = 'style.css';
  root.append(style);
  parent.append(holder);
  return root;
}
