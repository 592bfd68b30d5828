import type { GraphForPerson } from '@sidenote/contract/graph/rules';
import { productNames } from '@sidenote/contract/product-names';
import type { ProductId } from '@sidenote/contract/products';
import { say } from '../../locales/say.ts';
import { Section } from '../parts/section.tsx';
import type { Send } from '../send.ts';
import { learnedProducts } from './learned-products.ts';

/** The products that the organisation's graph learns from, each with the person's own switch; nothing where there is none. */
export function MyProducts(props: {
  rules: GraphForPerson;
  off: readonly ProductId[];
  asking: boolean;
  send: Send;
}) {
  const { rules, off, asking, send } = props;
  const { people } = rules;
  const products = learnedProducts(rules);
  if (products.length === 0) return null;
  return (
    <Section title={say('myPart.products')}>
      <p className="small soft" id="my-products">
        {say(people === 'teams' ? 'myPart.productsAboutTeams' : 'myPart.productsAbout')}
      </p>
      <fieldset className="picks" aria-describedby="my-products" disabled={asking}>
        <legend className="visually-hidden">{say('myPart.products')}</legend>
        {products.map((product) => (
          <label key={product} className="pick">
            <input
              type="checkbox"
              checked={!off.includes(product)}
              onChange={({ target }) => send({ type: 'panel/graph-product', product, on: target.checked })}
            />
            {productNames[product]}
          </label>
        ))}
      </fieldset>
    </Section>
  );
}
