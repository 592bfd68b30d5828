import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ConnectorApp } from '@sidenote/contract/graph/connector-apps';
import type { AnySchemaObject } from 'ajv';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { buildSchema, execute, type GraphQLSchema, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Answers, Asked, Given } from '../testing/apps/app-server.ts';
import { figmaSecret, sampleFigma } from '../testing/apps/sample-figma.ts';
import { gitHubSecret, sampleGitHub } from '../testing/apps/sample-github.ts';
import { gitLabSecret, sampleGitLab } from '../testing/apps/sample-gitlab.ts';
import { googleSecret, SHARED_DRIVE, sampleGoogle } from '../testing/apps/sample-google.ts';
import { sampleSlack, slackSecret } from '../testing/apps/sample-slack.ts';
import { useApp } from '../testing/apps/use-app.ts';
import { readers } from './apps.ts';

const folder = path.join(import.meta.dirname, '../testing/apps/published');
const text = 'somebody';
const ada = 'ada@acme.example';

/** What each app is asked in the tests, and where its published shapes are. */
const samples: Record<ConnectorApp, { answers: Answers; scopes: string[]; secret?: string }> = {
  github: {
    answers: sampleGitHub({ collaborators: [1], issues: [[1], [2]], repositories: ['acme/site'] }, text),
    ...{ scopes: ['acme', 'acme/site'], secret: gitHubSecret },
  },
  gitlab: { answers: sampleGitLab(text), scopes: ['acme', 'project:acme/site'], secret: gitLabSecret },
  slack: { answers: sampleSlack(text), scopes: ['*', 'C0123ABCD'], secret: slackSecret },
  'google-drive': { answers: sampleGoogle(text), scopes: [ada, SHARED_DRIVE] },
  'google-calendar': { answers: sampleGoogle(text), scopes: [ada] },
  figma: { answers: sampleFigma(text), scopes: ['77', 'project:88'], secret: figmaSecret },
};

interface Exchange {
  readonly asked: Asked;
  readonly given: Given;
}

const on = useApp();

/** Everything that is asked and answered in a first round and in a second one. */
async function exchangesWith(name: ConnectorApp): Promise<Exchange[]> {
  const { answers, scopes, secret = googleSecret(on.app.url) } = samples[name];
  const all: Exchange[] = [];
  on.app.answers = (asked, answer) => {
    const given = answers(asked, answer);
    if (given !== undefined) all.push({ asked, given });
    return given;
  };
  const ask = on.asker.at(on.app.url, new AbortController().signal);
  const tools = { ask, secret, keys: on.keys, url: on.app.url, memory: new Map() };
  for (const scope of scopes)
    for (let round = 0, since: string | null = null; round < 2; round += 1)
      for (let cursor: string | null = null; ; ) {
        const page = await readers[name].read(
          { scope, cursor, since, startedAt: Date.now(), appAt: null, newest: null },
          tools,
        );
        if (page.cursor === null) since = page.since;
        cursor = page.cursor;
        if (cursor === null) break;
      }
  return all;
}

const patterns = [
  [/^\/v1\/(teams|projects|files)\/[^/]+\/(\w+)$/, '/v1/$1/{id}/$2'],
  [/^\/drive\/v3\/files\/[^/]+\/permissions$/, '/drive/v3/files/{id}/permissions'],
  [/^\/calendar\/v3\/calendars\/[^/]+\/events$/, '/calendar/v3/calendars/{id}/events'],
] as const;

/** An exchange's place among the shapes of its app. */
function placeOf({ method, path }: Asked): string {
  const [from, to] = patterns.find(([one]) => one.test(path)) ?? [/$^/, ''];
  return `${method} ${path.replace(from, to)}`;
}

const shapeSchema = z.looseObject({
  $id: z.string(),
  'x-places': z.record(z.string(), z.object({ answer: z.string(), parameters: z.array(z.string()) })),
});

function shapeOf(name: string) {
  const file = readFileSync(path.join(folder, `${name}.schema.json`), 'utf8');
  const shape: AnySchemaObject = JSON.parse(file);
  const { $id, 'x-places': published } = shapeSchema.parse(shape);
  const ajv = new Ajv({ strict: true, strictTypes: false, strictRequired: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addKeyword('x-places').addSchema(shape);
  return {
    file,
    places: Object.keys(published),
    /** What is wrong with an answer; nothing where it is as published. */
    faultsIn: (place: string, body: unknown): string[] => {
      const valid = ajv.getSchema(`${$id}#/$defs/${published[place]?.answer}`);
      if (valid === undefined) return [`${place} is none of the published ones`];
      if (valid(body)) return [];
      return (valid.errors ?? []).map(({ instancePath, message }) => `${place} ${instancePath} ${message}`);
    },
    parametersOf: (place: string) => published[place]?.parameters ?? [],
  };
}

/** The same value with another kind in the place of its first text, time or number. */
function broken(value: unknown): unknown {
  let done = false;
  return JSON.parse(JSON.stringify(value), (_key, one) => {
    if (done || (typeof one !== 'string' && typeof one !== 'number')) return one;
    done = true;
    return [one];
  });
}

describe.each(['slack', 'google-drive', 'google-calendar', 'figma'] as const)('%s', (name) => {
  const { file, places, faultsIn, parametersOf } = shapeOf(name);

  test('answers here as its vendor publishes it, and is asked for nothing else', async () => {
    const exchanges = await exchangesWith(name);
    for (const { asked, given } of exchanges) {
      const place = placeOf(asked);
      expect(faultsIn(place, given.body)).toEqual([]);
      expect(faultsIn(place, broken(given.body))).not.toEqual([]);
      expect(parametersOf(place)).toEqual(expect.arrayContaining([...asked.query.keys()]));
    }
    expect(new Set(exchanges.map(({ asked }) => placeOf(asked)))).toEqual(new Set(places));
  });

  test('has every field that it is asked for by its name', async () => {
    const fields = (await exchangesWith(name)).flatMap(({ asked }) =>
      (asked.query.get('fields') ?? '').split(/[(),]/).filter((field) => field !== ''),
    );
    for (const field of new Set(fields)) expect(file).toContain(`"${field}": {`);
  });
});

const questionSchema = z.object({ query: z.string(), variables: z.record(z.string(), z.unknown()) });
const answerSchema = z.object({ data: z.record(z.string(), z.unknown()) });
/** Which of the kinds an answer is of, where several could be: apps say so only where they are asked. */
const kindOf: Readonly<Record<string, string>> = {
  Actor: 'User',
  RepositoryOwner: 'User',
  MemberInterface: 'ProjectMember',
};

/** What is wrong with a question or an answer by a vendor's published kinds. */
async function faultsIn(schema: GraphQLSchema, { asked, given }: Exchange): Promise<string[]> {
  const { query, variables } = questionSchema.parse(JSON.parse(asked.body));
  const document = parse(query);
  const wrong = validate(schema, document);
  if (wrong.length > 0) return wrong.map(({ message }) => message);
  const { errors = [] } = await execute({
    ...{ schema, document, rootValue: answerSchema.parse(given.body).data, variableValues: variables },
    typeResolver: (_value, _context, _info, { name }) => kindOf[name],
  });
  return errors.map(({ path, message }) => `${path?.join('.')}: ${message}`);
}

describe.each(['github', 'gitlab'] as const)('%s', (name) => {
  const schema = buildSchema(readFileSync(path.join(folder, `${name}.graphql`), 'utf8'));

  test('is asked by GraphQL for what its vendor publishes, and answers here by the kinds of that', async () => {
    const exchanges = await exchangesWith(name);
    expect(exchanges.length).toBeGreaterThan(3);
    for (const exchange of exchanges) expect(await faultsIn(schema, exchange)).toEqual([]);
  });

  test('would be seen to answer something else, or to be asked for it', async () => {
    for (const { asked, given } of await exchangesWith(name)) {
      const other = { ...asked, body: asked.body.replace('pageInfo', 'pagesInfo') };
      expect(await faultsIn(schema, { asked: other, given })).not.toEqual([]);
      const less = JSON.parse(JSON.stringify(given), (key, value) => (key === 'hasNextPage' ? null : value));
      expect(await faultsIn(schema, { asked, given: less })).not.toEqual([]);
    }
  });
});
