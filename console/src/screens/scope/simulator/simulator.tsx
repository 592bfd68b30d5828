import type { OrganisationRules } from '@sidenote/contract/administration';
import { explainRequestSchema, explanationSchema } from '@sidenote/contract/explain';
import type { Parameters } from '@sidenote/contract/parameters';
import { productIds } from '@sidenote/contract/products';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import { request } from '../../../api/request.ts';
import { keyOf } from '../../../api/use-answer.ts';
import { say } from '../../../locales/say.ts';
import { Loaded } from '../../../parts/loaded.tsx';
import { Section } from '../../../parts/page.tsx';
import { useView } from '../../../parts/use-view.ts';
import { meantBy } from './meant.ts';
import { isSame, Question } from './question.tsx';
import { Verdict } from './verdict.tsx';

/** The question, as the address has it: a link to it asks it again. What stands in an address stands in logs. */
const viewSchema = z.object({
  part: z.literal('simulator').default('simulator').catch('simulator'),
  groups: z.string().default('').catch(''),
  site: z.string().default('').catch(''),
  product: z.enum(productIds).default('web').catch('web'),
  action: z.string().default('').catch(''),
  length: z.int().min(1).max(10_000_000).default(1_000).catch(1_000),
});
export type Asked = z.output<typeof viewSchema>;

/** What of a question stands in no address: whom it is about, and what somebody writes. */
export interface Unshared {
  readonly person: string;
  readonly words: Parameters;
}

/** “Person, page, action: allowed, and by which rule?” */
export function Simulator({ rules: { sites, house } }: { rules: OrganisationRules }) {
  const [asked, setAsked] = useView(viewSchema);
  const [unshared, setUnshared] = useState<Unshared>({ person: '', words: {} });
  /** The question that the form has been changed since; what was answered to it is not to be taken for an answer to the form. */
  const [left, setLeft] = useState('');
  const { person, words } = unshared;
  const body = bodyOf({ ...asked, person }, meantBy(asked.action, { house, words }));
  const question = JSON.stringify([asked, body]);
  const answer = useQuery({
    queryKey: [...keyOf('/v1/policy/explain'), body],
    queryFn: ({ signal }) =>
      request({ method: 'POST', path: '/v1/policy/explain', body, answer: explanationSchema, signal }),
    enabled: body !== undefined,
  });
  return (
    <Section title={say('scope.simTitle')} lead={say('scope.simLead')}>
      <Question
        asked={asked}
        unshared={unshared}
        sites={sites.allow}
        house={house}
        onAsk={(parts, rest) => {
          setLeft('');
          setUnshared(rest);
          // The same page and action with other words, or for another person, are no other view.
          setAsked(parts, { replace: isSame({ ...asked, ...parts }, asked) });
        }}
        onWrite={() => setLeft(question)}
      />
      {body !== undefined && left !== question && (
        <Loaded of={answer}>{(explanation) => <Verdict explanation={explanation} />}</Loaded>
      )}
    </Section>
  );
}

/** What the gateway is asked; undefined while there is nothing to be asked yet. */
function bodyOf(
  { person, groups, site, product, length }: Asked & Pick<Unshared, 'person'>,
  meant: ReturnType<typeof meantBy>,
) {
  const assumed = groups
    .split(',')
    .map((group) => group.trim())
    .filter((group) => group !== '');
  const body = explainRequestSchema.safeParse({
    ...(person === '' ? {} : { subject: person }),
    ...(assumed.length === 0 ? {} : { groups: assumed }),
    ...{ site, product, length, ...meant },
  });
  return body.success ? body.data : undefined;
}
