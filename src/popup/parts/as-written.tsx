/**
 * Words that are shown as somebody wrote them who works elsewhere, such as the gateway's operator: nobody told their language, and it need not be
 * the panel's. Read aloud and set in lines, they are no words of ours.
 */
export function AsWritten({ words }: { words: string }) {
  return (
    <span lang="" dir="auto">
      {words}
    </span>
  );
}
