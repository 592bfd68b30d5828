import { useId, useState } from 'react';
import { type Cue, cueColours, cueWord } from '../../cue.ts';
import { say } from '../../locales/say.ts';
import type { Send } from '../send.ts';

/** Choosing the sign, and what it is for in one sentence. A word is offered at random; so is a colour. */
export function CueForm(props: { chosen: Cue | undefined; done: () => void; leave: () => void; send: Send }) {
  const { chosen, done, leave, send } = props;
  const [colour, setColour] = useState(() => chosen?.colour ?? oneOf(cueColours));
  const [typed, setTyped] = useState(() => chosen?.word ?? suggestion());
  const name = useId();
  const word = cueWord(typed);
  return (
    <form
      className="stack cue-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (word === undefined) return;
        send({ type: 'panel/choose-cue', cue: { colour, word } });
        done();
      }}
    >
      <p className="small">{say('cue.why')}</p>
      <fieldset className="swatches">
        <legend className="visually-hidden">{say('cue.colour')}</legend>
        {cueColours.map((one) => (
          <label key={one} className={`swatch ${one}`} title={say(`cue.colours.${one}`)}>
            <input
              type="radio"
              name={name}
              checked={one === colour}
              aria-label={say(`cue.colours.${one}`)}
              onChange={() => setColour(one)}
            />
          </label>
        ))}
      </fieldset>
      <label className="field">
        <span>{say('cue.word')}</span>
        <input
          type="text"
          autoComplete="off"
          spellCheck={false}
          dir="auto"
          value={typed}
          aria-invalid={word === undefined}
          aria-describedby={`${name}-rule`}
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
      <p className="small soft" id={`${name}-rule`} hidden={word !== undefined}>
        {say('cue.wrong')}
      </p>
      <div className="row">
        <button type="submit" className="button primary" disabled={word === undefined}>
          {say('cue.keep')}
        </button>
        <button type="button" className="button quiet" onClick={leave}>
          {say(chosen === undefined ? 'cue.skip' : 'buttons.cancel')}
        </button>
      </div>
    </form>
  );
}

function suggestion(): string {
  const [first = '', ...rest] = say('cue.words').split(/\s*[,،、]\s*/);
  return oneOf([first, ...rest]);
}

function oneOf<One>(all: readonly [One, ...One[]]): One {
  return all[Math.floor(Math.random() * all.length)] ?? all[0];
}
