import type { OrganisationGraph } from '@sidenote/contract/graph/organisation-graph';
import { productNames } from '@sidenote/contract/product-names';
import { Behind } from '../../charts/behind.tsx';
import { sayPeople, sayShare } from '../../figures/said-figures.ts';
import { say, sayRow } from '../../locales/say.ts';
import { actionName } from '../../parts/action-name.ts';
import { Table } from '../../parts/table.tsx';
import { kindName, objectName, sayPlace, teamName } from './names.ts';
import { kindShares } from './picture/kind-scene.ts';
import { teamsDoing } from './relations.ts';
import { sayWhy } from './why.ts';

/** The very figures of the picture as tables: of teams and of their relations, or of kinds of work. */
export function GraphTables({ of: graph, view }: { of: OrganisationGraph; view: 'teams' | 'kinds' }) {
  return (
    <Behind>
      {view === 'teams' ? (
        <div className="graph-tables">
          <Teams of={graph} />
          <Ties of={graph} />
          <Together of={graph} />
        </div>
      ) : (
        <div className="graph-tables">
          <Kinds of={graph} />
          <Leads of={graph} />
          {graph.placed.length > 0 && <Placed of={graph} />}
        </div>
      )}
    </Behind>
  );
}

function Teams({ of: { teams, names } }: { of: OrganisationGraph }) {
  const rows = teams.toSorted((one, other) => other.people - one.people);
  return (
    <Table
      caption={say('graph.teamsTable')}
      rows={rows}
      keyOf={({ id }) => id}
      columns={[
        { id: 'team', title: say('graph.team'), cell: (team) => <bdi>{teamName(team)}</bdi> },
        { id: 'people', title: say('graph.people'), cell: ({ people }) => sayPeople(people) },
        {
          id: 'kinds',
          title: say('graph.kindsShares'),
          cell: ({ types }) =>
            sayRow(
              types.map(({ type, share }) =>
                say('graph.partOf', { what: kindName(type, names), share: sayShare(share, 1) }),
              ),
            ),
        },
        {
          id: 'containers',
          title: say('graph.containers'),
          cell: ({ containers }) => sayRow(containers.map(({ name }) => name)),
        },
        {
          id: 'apps',
          title: say('graph.apps'),
          cell: ({ apps }) => sayRow(apps.map(({ app }) => productNames[app])),
        },
      ]}
    />
  );
}

/** What each team has to do with kinds of work, containers and apps, and where that comes from. */
function Ties({ of: { teams, names } }: { of: OrganisationGraph }) {
  const rows = teams.flatMap((team) => [
    ...team.types.map(({ type, share, why }) => ({
      ...{ team, what: kindName(type, names), why },
      much: say('graph.ofItsWork', { share: sayShare(share, 1) }),
    })),
    ...team.containers.map(({ app, site, name, weight, why }) => ({
      ...{ team, what: sayRow([name, sayPlace({ app, site })]), why },
      much: say('graph.ofItsPlace', { share: sayShare(weight, 1) }),
    })),
    ...team.apps.map(({ app, weight, why }) => ({
      ...{ team, what: productNames[app], why },
      much: say('graph.ofItsApp', { share: sayShare(weight, 1) }),
    })),
  ]);
  return (
    <Table
      caption={say('graph.tiesTable')}
      rows={rows}
      keyOf={({ team, what }) => `${team.id} ${what}`}
      columns={[
        { id: 'team', title: say('graph.team'), cell: ({ team }) => <bdi>{teamName(team)}</bdi> },
        { id: 'what', title: say('graph.what'), cell: ({ what }) => <bdi>{what}</bdi> },
        {
          id: 'much',
          title: say('graph.howMuch'),
          cell: ({ much }) => <span className="graph-much">{much}</span>,
        },
        { id: 'why', title: say('graph.why'), cell: ({ why }) => sayWhy(why) },
      ]}
    />
  );
}

function Together({ of: { teams, collaborates } }: { of: OrganisationGraph }) {
  const named = new Map(teams.map((team) => [team.id, teamName(team)]));
  const nameOf = (id: string) => named.get(id) ?? '';
  const most = Math.max(...collaborates.map(({ weight }) => weight));
  return (
    <Table
      caption={say('graph.togetherTable')}
      rows={collaborates.toSorted((one, other) => other.weight - one.weight)}
      keyOf={({ from, to }) => `${from} ${to}`}
      columns={[
        {
          id: 'pair',
          title: say('graph.togetherTable'),
          cell: ({ from, to }) => say('graph.pair', { one: nameOf(from), other: nameOf(to) }),
        },
        {
          id: 'strength',
          title: say('graph.strengthOf'),
          numeric: true,
          cell: ({ weight }) => sayShare(weight, most),
        },
        { id: 'why', title: say('graph.why'), cell: ({ why }) => sayWhy(why) },
      ]}
    />
  );
}

function Kinds({ of: graph }: { of: OrganisationGraph }) {
  const rows = [...kindShares(graph)].toSorted(([, one], [, other]) => other - one);
  return (
    <Table
      caption={say('graph.kinds')}
      rows={rows}
      keyOf={([type]) => type}
      columns={[
        { id: 'kind', title: say('graph.kinds'), cell: ([type]) => kindName(type, graph.names) },
        { id: 'share', title: say('graph.share'), numeric: true, cell: ([, share]) => sayShare(share, 1) },
        {
          id: 'teams',
          title: say('graph.whoDoes'),
          cell: ([type]) =>
            sayRow(
              teamsDoing(graph, type)
                .slice(0, 3)
                .map(({ team }) => teamName(team)),
            ),
        },
      ]}
    />
  );
}

function Leads({ of: { feeds, names } }: { of: OrganisationGraph }) {
  const most = Math.max(...feeds.map(({ weight }) => weight));
  return (
    <Table
      caption={say('graph.leadsTable')}
      rows={feeds.toSorted((one, other) => other.weight - one.weight)}
      keyOf={({ from, to }) => `${from} ${to}`}
      columns={[
        { id: 'from', title: say('graph.comesFrom'), cell: ({ from }) => kindName(from, names) },
        { id: 'to', title: say('graph.leadsTo'), cell: ({ to }) => kindName(to, names) },
        {
          id: 'strength',
          title: say('graph.strengthOf'),
          numeric: true,
          cell: ({ weight }) => sayShare(weight, most),
        },
        { id: 'why', title: say('graph.why'), cell: ({ why }) => sayWhy(why) },
      ]}
    />
  );
}

/** Requests that a model says are of a kind of work, whatever the table of rules says. */
function Placed({ of: { placed, names } }: { of: OrganisationGraph }) {
  return (
    <Table
      caption={say('graph.placedTable')}
      rows={placed}
      keyOf={({ from, objectType, action }) => `${from} ${objectType} ${action}`}
      columns={[
        { id: 'action', title: say('graph.what'), cell: ({ action }) => actionName(action) },
        { id: 'object', title: say('graph.onWhat'), cell: ({ objectType }) => objectName(objectType) },
        { id: 'from', title: say('graph.comesFrom'), cell: ({ from }) => kindName(from, names) },
        { id: 'kind', title: say('graph.foundKind'), cell: ({ type }) => kindName(type, names) },
      ]}
    />
  );
}
