import { type Around, type AroundQuery, aroundSchema } from '@sidenote/contract/graph/around';
import type { WorkRef } from '@sidenote/contract/graph/work-note';
import type { AroundView, PersonShown } from '../../graph-view.ts';
import type { Details } from '../../products/reading/details.ts';
import { detailsOf } from '../../products/reading/details-of.ts';
import type { Get } from '../../products/reading/page-reader.ts';
import { refOf } from '../../products/ref-of.ts';
import { bodyOf, call, failed, type Outcome } from '../gateway.ts';
import { documentsIn } from '../page.ts';
import { refreshPanels } from '../panels.ts';
import { askingInPage } from '../product-requests.ts';
import { sessionInUse } from '../session.ts';
import { forget, load, loadAroundTabs, type Session, save } from '../storage.ts';
import { isPrivate, tabUrl } from '../tabs.ts';
import type { GraphHere } from './graph-here.ts';
import { withDetails } from './note-of.ts';
import { isOpened, openEach } from './open-each.ts';
import { rulesForPage } from './rules-for-page.ts';

/** What is asked about: the object of a page, and what its product says is on it. */
interface Watched {
  readonly ref: WorkRef;
  readonly graph: GraphHere;
  readonly get: Get;
  readonly address: string;
}

/**
 * Asks what is around the page of a tab, for its person alone: the product who is on it, the gateway what one's own graph knows of
 * that, and the product again what of it this person can open. Names and titles are the product's and stay in this browser's
 * memory, until the page is left.
 */
export async function askAround(tabId: number): Promise<void> {
  const address = await tabUrl(tabId);
  if (address === undefined) return leaveAround(tabId);
  const turn = crypto.randomUUID();
  const isCurrent = async () =>
    (await load(`around:${tabId}`))?.turn === turn && (await tabUrl(tabId)) === address;
  await save(`around:${tabId}`, { turn, address, view: { state: 'asking' } });
  await refreshPanels(tabId);
  const found = await aroundPage(tabId, address, isCurrent);
  if (!(await isCurrent())) return;
  const view: AroundView = found.ok ? found.value : { state: 'failed', code: found.code };
  await save(`around:${tabId}`, { turn, address, view });
  await refreshPanels(tabId);
}

/** Forgets what was around a tab's page. What is still being asked is shown to nobody. */
export async function leaveAround(tabId: number): Promise<void> {
  if ((await load(`around:${tabId}`)) === undefined) return;
  await forget(`around:${tabId}`);
  await refreshPanels(tabId);
}

/** Ends what another worker did not live to end. */
export async function endAsking(): Promise<void> {
  for (const tabId of await loadAroundTabs()) {
    const around = await load(`around:${tabId}`);
    if (around?.view.state !== 'asking') continue;
    await save(`around:${tabId}`, { ...around, view: { state: 'failed', code: 'worker_restarted' } });
  }
}

async function aroundPage(
  tabId: number,
  address: string,
  isCurrent: () => Promise<boolean>,
): Promise<Outcome<AroundView>> {
  const checked = await rulesForPage(address);
  if (!checked.allowed) return failed(checked.reason);
  const documents = await documentsIn(tabId, 0);
  if (typeof documents === 'string') return failed(documents);
  const [document] = documents;
  const ref = refOf(address);
  // What is really there is what was decided on, or nothing of it is asked.
  if (document?.url !== address || ref === undefined || (await isPrivate(tabId)))
    return failed('document_gone');
  const stillWanted = async () => (await isCurrent()) && (await rulesForPage(address)).allowed;
  const { get } = askingInPage(tabId, document, stillWanted);
  const session = await sessionInUse();
  if (session === undefined) return failed('signed_out');
  return around({ ref, graph: checked.graph, get, address }, session);
}

async function around({ ref, graph, get, address }: Watched, session: Session): Promise<Outcome<AroundView>> {
  const reader = detailsOf(address);
  let details: Details;
  try {
    if (reader === undefined) return failed('page_not_offered');
    details = await reader.details(get);
  } catch {
    return failed('product_refused');
  }
  const nothing = { people: [], attachments: [], links: [] };
  const seen = { ...nothing, object: ref.object };
  const { self, people, container, links } = withDetails(seen, details, ref.app, graph);
  const query: AroundQuery = {
    ref: ref.container === undefined && container !== undefined ? { ...ref, container } : ref,
    ...(self === undefined ? {} : { self }),
    people,
    links,
  };
  const told = await ask(session, '/v1/graph/around', query);
  if (!told.ok) return told;
  const answer = await bodyOf(told.value, aroundSchema);
  if (!answer.ok) return answer;
  const { team, workType } = answer.value;
  const names = await reader
    .names(get, [...new Set(people.map(({ account }) => account))])
    .catch(() => new Map());
  const opened = await openEach(answer.value.work, ref, get);
  const closed = opened.filter(({ how }) => how === 'closed').map(({ one }) => one.ref);
  // Somebody who is signed out of the product could open nothing of it: that says nothing of what they may.
  if (closed.length > 0 && details.self !== undefined)
    void ask(session, '/v1/graph/closed', { refs: closed.slice(0, 50) });
  const work = opened.filter(isOpened).map(({ one, title, address: at }) => ({ ...one, title, address: at }));
  return {
    ok: true,
    value: { state: 'shown', team, workType, people: named(answer.value, query, names), work },
  };
}

/** The people by name: of those alone who were named to the gateway, and whom the product names to this person. */
function named(
  { people }: Pick<Around, 'people'>,
  asked: AroundQuery,
  names: ReadonlyMap<string, string>,
): PersonShown[] {
  return people.flatMap((person) => {
    const name = names.get(person.account);
    const isOurs =
      person.account !== asked.self && asked.people.some(({ account }) => account === person.account);
    return isOurs && name !== undefined ? [{ ...person, name }] : [];
  });
}

function ask({ owner, accessToken }: Session, path: string, body: object): Promise<Outcome<Response>> {
  return call(owner.gatewayUrl, path, {
    method: 'POST',
    accessToken,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}
