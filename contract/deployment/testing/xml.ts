import { DOMParser, type Element } from '@xmldom/xmldom';

/** The root of an XML document that is well-formed, else an error. */
export function rootOf(text: string): Element {
  const parser = new DOMParser({
    onError: (level) => {
      // A warning is about style, such as a replacement character in somebody's name.
      if (level !== 'warning') throw new Error(`XML: ${level}`);
    },
  });
  const root = parser.parseFromString(text, 'text/xml').documentElement;
  if (root === null) throw new Error('no root');
  return root;
}

/** The elements right below one, all or those of a name. */
export function childrenOf(parent: Element, name?: string): Element[] {
  const elements = Array.from(parent.childNodes).filter(
    (node) => node.nodeType === node.ELEMENT_NODE,
  ) as Element[];
  return name === undefined ? elements : elements.filter(({ tagName }) => tagName === name);
}

/** The one element of a name right below another. */
export function childOf(parent: Element, name: string): Element {
  const [only, ...more] = childrenOf(parent, name);
  if (only === undefined || more.length > 0) throw new Error(`not one ${name}`);
  return only;
}

/** An attribute that must be there. */
export function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`${element.tagName} without ${name}`);
  return value;
}
