/** The hard limit on a selection, in UTF-16 code units; a policy can only lower it. Apart, so that it costs a page nothing. */
export const MAX_SELECTION_CHARS = 100_000;
