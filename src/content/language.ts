import { elementAround } from './visible.ts';

/** The language that the page declares for the text at a node: the nearest `lang` attribute (BCP 47). */
export function languageOf(node: Node): string | undefined {
  for (let element = node instanceof Element ? node : elementAround(node); element !== null; ) {
    const language = element.getAttribute('lang');
    if (language !== null) return /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i.test(language) ? language : undefined;
    element = elementAround(element);
  }
  return undefined;
}
