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
  /passw|passcode|(^|[^a-z])(pass|pwd|pin|totp|otp|mfa|2fa|csc|cvv|cvc)([^a-z]|$)|one.?time|(security|verification|auth\w*).?code|card.?(number|no)|cardnumber|iban/i;

/**
 * Whether an element is for a secret: passwords, one-time codes, payment data, by its kind, its `autocomplete` tokens
 * (HTML Standard, "autofill field name"), by drawing dots for characters or, where nothing of that is declared, by
 * its names. Never read.
 */
export function isProtected(element: Element | null): boolean {
  if (!(element instanceof HTMLElement)) return false;
  if (element instanceof HTMLInputElement && element.type === 'password') return true;
  const tokens = (element.getAttribute('autocomplete') ?? '').toLowerCase().split(/\s+/);
  if (tokens.some((token) => secretTokens.test(token)) || drawsDots(element)) return true;
  const isField = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
  if (!isField && !element.isContentEditable) return false;
  return namesOf(element).some((name) => secretNames.test(name));
}

function drawsDots(element: HTMLElement): boolean {
  return /disc|circle|square/.test(getComputedStyle(element).getPropertyValue('-webkit-text-security'));
}

/** What a field is called: to machines and, for a field of one line, to people. Longer ones are about anything. */
function namesOf(element: HTMLElement): string[] {
  const given = ['name', 'id', 'aria-label'].map((name) => element.getAttribute(name) ?? '');
  if (!(element instanceof HTMLInputElement)) return given;
  const labels = Array.from(element.labels ?? [], (label) => label.textContent);
  return [...given, element.placeholder, element.title, ...labels];
}

/** Whether the person could type into the field. */
export function isWritable(field: TextField): boolean {
  return !field.readOnly && !field.matches(':disabled');
}

/**
 * Whether a person could see it. An editor that the page has hidden takes a paste like any other, and does not show what became of
 * it.
 */
export function isShown(element: HTMLElement): boolean {
  const { display, visibility } = getComputedStyle(element);
  if (display !== 'contents') return element.checkVisibility({ visibilityProperty: true });
  // It has no box of its own, which `checkVisibility` takes for hidden: what it holds stands in its parent's.
  return visibility === 'visible' && element.parentElement?.checkVisibility() !== false;
}
