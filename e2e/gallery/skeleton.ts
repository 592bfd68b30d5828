import type { Page } from '@playwright/test';

/**
 * What a page is made of but for its words: elements, roles, classes, names of controls and where there is any text. Two
 * states of one skeleton break the same rules, in the same colours.
 */
export function skeletonOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const copy = document.createElement('div');
    copy.append(...Array.from(document.body.childNodes, (node) => node.cloneNode(true)));
    const texts = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
    while (texts.nextNode())
      if (texts.currentNode.nodeValue?.trim() !== '') texts.currentNode.nodeValue = 'words';
    // Ids that React counts up.
    return `${document.body.className} ${copy.innerHTML.replaceAll(/_r_\w+_/g, 'id')}`;
  });
}
