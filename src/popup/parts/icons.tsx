/** Our own icons on a grid of 16, drawn with the colour of the text around them. */
const paths = {
  mark: 'M3 2.5h10v8.2L10.2 13.5H3z M10 13.4v-2.9h3 M5.5 6h5 M5.5 8.5h3',
  dock: 'M2.5 3h11v10h-11z M10 3v10',
  undock: 'M2.5 3h11v10h-11z M6.5 6h4.5v3.5H6.5z',
  signOut: 'M9.5 3h-6v10h6 M7 8h6.5 M11 5.5 13.5 8 11 10.5',
  lock: 'M3.5 7h9v6.5h-9z M5.5 7V5a2.5 2.5 0 0 1 5 0v2',
  back: 'M9.8 3.8 5.6 8l4.2 4.2',
  forward: 'M6.2 3.8 10.4 8l-4.2 4.2',
  info: 'M8 2.3a5.7 5.7 0 1 1 0 11.4A5.7 5.7 0 0 1 8 2.3z M8 7.3v3.4 M8 5.2v.2',
  warn: 'M8 2.6 14 13H2z M8 6.6v3 M8 11.2v.2',
  close: 'M4 4l8 8 M12 4l-8 8',
  shield: 'M8 2 13 4v4c0 3-2.2 5-5 6-2.8-1-5-3-5-6V4z M5.8 8l1.6 1.6 2.9-3.1',
  done: 'M3 8.5 6.5 12 13 4.5',
  up: 'M5.5 7.2 8 2.6c1 0 1.5.8 1.3 1.8L8.9 6.6h3.3c.8 0 1.3.7 1.1 1.5l-1 4c-.2.6-.6.9-1.2.9H5.5z M5.5 7.2V13H3V7.2z',
  down: 'M10.5 8.8 8 13.4c-1 0-1.5-.8-1.3-1.8l.4-2.2H3.8c-.8 0-1.3-.7-1.1-1.5l1-4c.2-.6.6-.9 1.2-.9h5.6z M10.5 8.8V3H13v5.8z',
} as const;

export type IconName = keyof typeof paths;

/** Those that point along the way of reading, and the other way from right to left. */
const turning = new Set<IconName>(['back', 'forward', 'signOut']);

export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      className={name === 'mark' ? 'mark' : turning.has(name) ? 'icon turns' : 'icon'}
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  );
}
