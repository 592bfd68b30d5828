import { useEffect, useId, useRef } from 'react';

/** What the person is looking for, in their own words. A selection stands there already, to be changed or sent. */
export function WordsField(props: {
  value: string;
  onChange: (value: string) => void;
  onEnter: () => void;
  lang: string | undefined;
}) {
  const { value, onChange, onEnter, lang } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  const name = useId();
  useEffect(() => field.current?.focus(), []);
  return (
    <div className="field">
      <label htmlFor={name}>What are you looking for?</label>
      <textarea
        id={name}
        ref={field}
        rows={3}
        lang={lang}
        value={value}
        placeholder="Such as: what I have to finish this week, most urgent first"
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          onEnter();
        }}
      />
    </div>
  );
}
