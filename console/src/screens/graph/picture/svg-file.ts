import { short } from './paths.ts';
import type { Ink } from './scene.ts';
import type { Sheet } from './sheet.ts';

/** Colours and letters as they are, for a file that has no page around it. */
export interface Look {
  readonly colourOf: (ink: Ink) => string;
  readonly font: string;
}

/** A sheet as an SVG file: shapes and words alone, with nothing that runs or is loaded from anywhere. */
export function svgFile({ box, shapes, lines }: Sheet, title: string, { colourOf, font }: Look): string {
  const [x, y, width, height] = box.map(short);
  const colour = (ink: Ink | undefined) => (ink === undefined ? 'none' : colourOf(ink));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" width="1600" font-family="${escaped(font)}">`,
    `<title>${escaped(title)}</title>`,
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${colourOf('ground')}"/>`,
    ...shapes.map(
      ({ d, fill, line, width: wide = 1, strength = 1 }) =>
        `<path d="${d}" fill="${colour(fill)}" stroke="${colour(line)}" stroke-width="${short(wide)}" opacity="${short(strength)}"/>`,
    ),
    ...lines.map(
      ({ x: at, y: foot, size, text, ink, bold, anchor }) =>
        `<text x="${short(at)}" y="${short(foot)}" font-size="${short(size)}" font-weight="${bold ? 600 : 400}" text-anchor="${anchor}" fill="${colourOf(ink)}" stroke="${colourOf('ground')}" stroke-width="${short(size / 4)}" stroke-linejoin="round" paint-order="stroke">${escaped(text)}</text>`,
    ),
    '</svg>',
    '',
  ].join('\n');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
