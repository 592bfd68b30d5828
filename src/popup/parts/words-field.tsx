import { useEffect, useId, useRef } from 'react';
import { say } from '../../locales/say.ts';
import { enterKey } from '../composing.ts';

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
      <label htmlFor={name}>{say('fields.words')}</label>
      <textarea
        id={name}
        ref={field}
        rows={3}
        lang={lang}
        value={value}
        placeholder={say('fields.wordsExample')}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={enterKey(onEnter)}
      />
    </div>
  );
}
