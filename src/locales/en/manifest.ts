/** What a browser’s own pages say of the extension. */
export const manifest = {
  description: "Writing help on selected text, through your organisation's own gateway.",
} as const;
