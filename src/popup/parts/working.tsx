/** Something is under way that usually takes less than a second. */
export function Working({ text }: { text: string }) {
  return (
    <p className="working">
      <span className="pulse" aria-hidden="true" />
      {text}
    </p>
  );
}
