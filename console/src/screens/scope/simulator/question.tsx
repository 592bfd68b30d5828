import { actionGroupIds } from '@sidenote/contract/action-groups';
import { catalogue } from '@sidenote/contract/catalogue';
import { type House, OWN_ACTION_RUNS } from '@sidenote/contract/house';
import { type ProductId, productIds } from '@sidenote/contract/products';
import { useState } from 'react';
import { say } from '../../../locales/say.ts';
import { actionName } from '../../../parts/action-name.ts';
import { productName } from '../../../parts/product-names.ts';
import { ownChoice } from './meant.ts';
import { pageAsked } from './page-asked.ts';
import type { Asked, Unshared } from './simulator.tsx';
import { Words } from './words.tsx';

/** A question as it is being written: with all of an address, and the product it tells unless another is chosen. */
interface Written extends Pick<Asked, 'groups' | 'action' | 'length'> {
  readonly address: string;
  readonly product: ProductId | undefined;
}

function writtenOf({ groups, site, product, action, length }: Asked, sites: readonly string[]): Written {
  return {
    ...{ groups, length },
    address: site || (sites.find((one) => !one.includes('*')) ?? ''),
    product: site === '' ? undefined : product,
    action: action || (catalogue[0]?.id ?? ''),
  };
}

/** Whether two questions are one, as far as the address has them. */
export function isSame(one: Asked, other: Asked): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The form of a question. An address is read here, and only its site goes further. */
export function Question(props: {
  asked: Asked;
  unshared: Unshared;
  sites: readonly string[];
  house: House;
  onAsk: (asked: Partial<Asked>, unshared: Unshared) => void;
  /** Something else stands in the form than what was asked. */
  onWrite: () => void;
}) {
  const { asked, sites, house, onAsk } = props;
  const [{ person, words }, setUnshared] = useState(props.unshared);
  const [seen, setSeen] = useState(asked);
  const [written, setWritten] = useState(() => writtenOf(asked, sites));
  const [tried, setTried] = useState(false);
  const write = (parts: Partial<Written>) => setWritten({ ...written, ...parts });
  const page = pageAsked(written.address);
  // Going back, or a link, asks something else; what one has just asked oneself stands in the form already.
  if (!isSame(seen, asked)) {
    setSeen(asked);
    setUnshared(props.unshared);
    const anew = writtenOf(asked, sites);
    setWritten(page?.site === asked.site ? { ...anew, address: written.address } : anew);
  }
  const { groups, address, action, length } = written;
  const meant = written.product ?? page?.product ?? 'web';
  const submit = () => {
    setTried(true);
    if (page !== undefined)
      onAsk({ groups, site: page.site, product: meant, action, length }, { person: person.trim(), words });
  };
  return (
    <form
      className="stack"
      onChange={props.onWrite}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div className="columns">
        <label className="field">
          {say('scope.simPerson')}
          <input
            value={person}
            spellCheck={false}
            onChange={({ target }) => setUnshared({ person: target.value, words })}
          />
        </label>
        <label className="field">
          {say('scope.simGroups')}
          <input
            value={groups}
            spellCheck={false}
            onChange={({ target }) => write({ groups: target.value })}
          />
        </label>
      </div>
      <p className="soft small">{say('scope.simPersonHint')}</p>
      <label className="field">
        {say('scope.simAddress')}
        <input
          value={address}
          spellCheck={false}
          aria-invalid={tried && page === undefined}
          onChange={({ target }) => write({ address: target.value, product: undefined })}
        />
        <span className="soft small">{say('scope.simAddressHint')}</span>
        {tried && page === undefined && (
          <span className="field-fault" role="alert">
            {say('scope.simNotAPage')}
          </span>
        )}
      </label>
      <div className="columns">
        <label className="field">
          {say('scope.simProduct')}
          <select
            value={meant}
            onChange={({ target }) => write({ product: productIds.find((id) => id === target.value) })}
          >
            {productIds.map((id) => (
              <option key={id} value={id}>
                {productName(id)}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          {say('scope.simAction')}
          <select value={action} onChange={({ target }) => write({ action: target.value })}>
            {house.actions.length > 0 && (
              <optgroup label={say('groups.organisation')}>
                {house.actions.map(({ id, title }) => (
                  <option key={id} value={ownChoice(id)}>
                    {title}
                  </option>
                ))}
              </optgroup>
            )}
            {actionGroupIds.map((group) => (
              <optgroup key={group} label={say(`groups.${group}`)}>
                {catalogue
                  .filter((one) => one.group === group)
                  .map(({ id }) => (
                    <option key={id} value={id}>
                      {actionName(id)}
                    </option>
                  ))}
              </optgroup>
            ))}
          </select>
        </label>
        <label className="field">
          {say('scope.simLength')}
          <input
            type="number"
            min={1}
            value={Number.isNaN(length) ? '' : length}
            onChange={({ target }) => write({ length: target.valueAsNumber })}
          />
        </label>
      </div>
      {action === OWN_ACTION_RUNS && (
        <Words words={words} onChange={(changed) => setUnshared({ person, words: changed })} />
      )}
      <div className="row">
        <button type="submit" className="button primary">
          {say('scope.simAsk')}
        </button>
      </div>
    </form>
  );
}
