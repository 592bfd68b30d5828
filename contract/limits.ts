/**
 * The hard limit on a selection, in UTF-16 code units: about 500 pages. A policy can only lower it. These stand apart, so
 * that they cost a page nothing.
 */
export const MAX_SELECTION_CHARS = 1_000_000;

/** The hard limit on the text of one request. A longer selection is worked through in parts, where the action can. */
export const MAX_REQUEST_CHARS = 100_000;

/** From here on a text is worked through in parts: much longer ones fit many models together with their answer no more. */
export const LONG_CHARS = 30_000;

/** The longest part. */
export const PART_CHARS = 20_000;

/** Longest reason that an admin gives for what they do, in characters: it stands in the audit. */
export const MAX_REASON_CHARS = 500;
