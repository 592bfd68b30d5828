/**
 * Whether a text may be a secret, judged by the text alone: for frames of other sites, whose fields cannot be
 * looked at. There a field's dots, a code, an account or card number or its expiry are taken for what they look like.
 */
export function looksSecret(text: string, editable: boolean): boolean {
  if (/^[•●∙·*]+$/.test(text)) return true;
  if (!editable) return false;
  const joined = text.replaceAll(/[\s.-]/g, '');
  if (/^\d{3,19}$/.test(joined) || /^\d{1,2}\s*\/\s*\d{2,4}$/.test(text)) return true;
  // A word with a digit in it, in a field: a code or a password; so is an account number in groups (IBAN).
  const isOneWord = /^\S{4,}$/.test(text) && /\d/.test(text);
  return isOneWord || /^[A-Z]{2}\d{2}[A-Z0-9]{8,30}$/i.test(joined);
}
