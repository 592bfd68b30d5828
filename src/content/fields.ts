/** A native field whose text and selection can be read: `textarea`, and `input` of the kinds that hold text. */
export type TextField = HTMLTextAreaElement | HTMLInputElement;

const textKinds = new Set(['text', 'search', 'url', 'tel']);

export function isTextField(element: Element | null): element is TextField {
  return (
    element instanceof HTMLTextAreaElement ||
    (element instanceof HTMLInputElement && textKinds.has(element.type))
  );
}

const secretTokens = /^(current-password|new-password|one-time-code|cc-.*|transaction-amount)$/;
const secretNames =
  /passw|passcode|one.?time|(^|[^a-z])otp([^a-z]|$)|cvv|cvc|card.?(number|no)|cardnumber|iban|(^|[^a-z])pin([^a-z]|$)/i;

/**
 * Whether a field is for a secret: passwords, one-time codes, payment data, by its kind, its `autocomplete` tokens
 * (HTML Standard, "autofill field name") or, for fields that declare neither, by its name. Never read.
 */
export function isProtected(element: Element | null): boolean {
  if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)) return false;
  if (element.type === 'password') return true;
  const tokens = element.autocomplete.toLowerCase().split(/\s+/);
  if (tokens.some((token) => secretTokens.test(token))) return true;
  const label = element.getAttribute('aria-label') ?? '';
  return [element.name, element.id, label].some((name) => secretNames.test(name));
}

/** Whether the person could type into the field. */
export function isWritable(field: TextField): boolean {
  return !field.readOnly && !field.disabled;
}
