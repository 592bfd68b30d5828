/**
 * Whether a text may be a secret, judged by the text alone: for frames of other sites, whose fields cannot be
 * looked at. There a field's dots, a code of a few digits or the number of a card are taken for what they look like.
 */
export function looksSecret(text: string, editable: boolean): boolean {
  if (/^[•●∙·*]+$/.test(text)) return true;
  const digits = text.replaceAll(/[\s-]/g, '');
  return editable && /^\d{3,19}$/.test(digits);
}
