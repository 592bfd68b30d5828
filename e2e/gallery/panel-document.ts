import { everyPicture, gallery } from './gallery.ts';
import { diagnosticsPictures, journeyPictures } from './journey-pictures.ts';

const themes = ['light', 'dark'] as const;

/** `docs/panel.md`: every state with its picture in both themes. */
export function panelDocument(): string {
  return `${[
    '# The panel, state by state',
    `The same app is the popup and what is docked beside the page. \`npm run screens\` takes these pictures of the built
extension's own page, whose worker is the test, and writes this page; \`e2e/gallery\` holds the states as data, compares each
with its picture, and holds it against the accessibility rules of axe (WCAG 2.2 A and AA, [all of it](accessibility.md)).
Pictures are as high as a popup, 600 pixels, and scroll like one, but for those of which the point is what stands further down.`,
    `An answer arrives as plain text and is formatted when it is whole. What its reader looks at stays where it is on the screen
then: the end for somebody who follows it, else the first line in view (\`src/popup/reading-spot.ts\`).`,
    ...Object.entries(gallery).flatMap(([heading, pictures]) => [
      `## ${heading}`,
      tableOf(Object.entries(pictures).map(([name, { title }]) => [name, title])),
    ]),
    '## Under an admin’s policy',
    'These show the browser’s own windows, so that they are taken on journeys (`npm run screens -- --journeys`).',
    tableOf(Object.entries(journeyPictures)),
    '## The diagnostics page',
    `Reached from the panel, and as the extension's options. It says first what stands in the way and what to do, then which
policy there is, from where and since when, what each key means, whether the gateway answers, and who can sign in. “Copy
report” takes all of it along, without a name, a text or a page.`,
    tableOf(Object.entries(diagnosticsPictures)),
  ].join('\n\n')}\n`;
}

/** The names of all files that each theme has. */
export function pictureNames(): readonly string[] {
  return [
    ...everyPicture.map(({ name }) => name),
    ...Object.keys(journeyPictures),
    ...Object.keys(diagnosticsPictures),
  ];
}

function tableOf(rows: readonly (readonly [name: string, title: string])[]): string {
  const lines = rows.map(([name, title]) => {
    const cells = themes.map(
      (theme) => `![${title.replaceAll('`', '')}, ${theme}](screens/${theme}/${name}.png)`,
    );
    return `| ${title} | ${cells.join(' | ')} |`;
  });
  return ['| state | light | dark |', '|---|---|---|', ...lines].join('\n');
}
