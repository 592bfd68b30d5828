import { say } from '../../locales/say.ts';
import { Section } from '../../parts/page.tsx';
import { OwnActions } from './own-actions/own-actions.tsx';
import type { PartProps } from './parts.ts';

/** What the organisation adds: instructions for every answer, and actions of its own. */
export function House(props: PartProps) {
  const {
    rules: { house },
    change,
  } = props;
  return (
    <>
      <Section title={say('scope.houseTitle')} lead={say('scope.houseLead')}>
        <label className="field">
          {say('scope.instructions')}
          <textarea
            rows={6}
            maxLength={4_000}
            value={house.instructions}
            onChange={({ target }) => change({ house: { ...house, instructions: target.value } })}
          />
        </label>
      </Section>
      <OwnActions {...props} />
    </>
  );
}
