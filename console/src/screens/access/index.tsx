import { type Access, accessSchema } from '@sidenote/contract/access';
import { useAnswer } from '../../api/use-answer.ts';
import { say, sayList } from '../../locales/say.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { Page } from '../../parts/page.tsx';
import { Kept } from './kept.tsx';
import { KeptInGraph } from './kept-in-graph.tsx';
import { Leaves } from './leaves.tsx';
import { Operator } from './operator.tsx';
import { Processors } from './processors.tsx';
import { Roles } from './roles.tsx';
import { Routes } from './routes.tsx';
import { SignIn } from './sign-in.tsx';
import '../notes/notes.css';

/** Everyone and everything that can see something of the organisation, read off the running gateway. */
export default function AccessScreen() {
  const answer = useAnswer('/v1/admin/access', accessSchema);
  return (
    <Page screen="access" lead={answer.data && leadOf(answer.data.value)}>
      <p className="soft small">{say('access.generated')}</p>
      <Loaded of={answer} lines={12}>
        {(access) => (
          <>
            <Processors of={access} />
            <Roles of={access} />
            <Leaves of={access} />
            <SignIn of={access} />
            <Kept of={access} />
            <KeptInGraph of={access} />
            <Operator of={access} />
            <Routes of={access} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function leadOf({ answerers }: Access): string {
  if (answerers.length === 0) return say('access.leadNobody');
  const outside = answerers.filter(({ stands }) => stands !== 'gateway');
  if (outside.length === 0) return say('access.leadInside');
  return say('access.lead', { processors: sayList([...new Set(outside.map(({ provider }) => provider))]) });
}
