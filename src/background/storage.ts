import type { BlockedCount } from '@sidenote/contract/blocked-on-device';
import type { Code } from '@sidenote/contract/faults';
import type { OwnAction } from '@sidenote/contract/house';
import { ownActionSchema } from '@sidenote/contract/house-schema';
import { type Parameters, parametersIn } from '@sidenote/contract/parameters';
import { parametersSchema } from '@sidenote/contract/parameters-schema';
import type { OrganisationPolicy } from '@sidenote/contract/policy';
import { z } from 'zod';
import { browser } from '../browser.ts';
import { type Cue, cueColours, cueWord } from '../cue.ts';
import type { AroundView, MineView } from '../graph-view.ts';
import type { Job } from '../job.ts';
import type { RequestNote } from '../request-note.ts';
import { type KeptSwitches, readKept } from './graph/kept-switches.ts';
import type { HeardPolicy } from './managed-policy.ts';
import { isSettingsOwner, type SettingsOwner, settingsOwner } from './settings-owner.ts';
import type { Ballots } from './telling/ballot-box.ts';
import type { Notes } from './telling/note-box.ts';
import type { Outcomes } from './telling/outcome-box.ts';
import type { LeftAnswer } from './telling/rated.ts';

/** A signed-in person: tokens live here, in memory, and nowhere else. Times are milliseconds since 1970. */
export interface Session {
  readonly accessToken: string;
  readonly expiresAt: number;
  readonly name: string;
  /** Whom and for which gateway it was made; it is used for no other. */
  readonly owner: Owner;
}

/** A person of one gateway. What was kept for one owner is never shown to another. */
export interface Owner {
  readonly gatewayUrl: string;
  /** The organisation that the admin's policy named; `undefined` where nobody managed Sidenote. */
  readonly orgId: string | undefined;
  readonly issuer: string;
  readonly clientId: string;
  readonly subject: string;
}

/** The organisation's policy as last answered; older than a minute it is not used. */
export interface CachedPolicy {
  readonly etag: string | undefined;
  readonly fetchedAt: number;
  readonly policy: OrganisationPolicy;
  readonly owner: Owner;
}

/** What managed storage held when it was last asked, and since when. */
export interface RememberedPolicy {
  readonly values: Readonly<Record<string, unknown>>;
  readonly since: number;
}

/** What is around the page of an address, or is being asked; `turn` tells one question from the next. */
export interface AroundPage {
  readonly turn: string;
  readonly address: string;
  readonly view: AroundView;
}

interface Stored {
  /** The admin's policy, as the browser has said since it started. */
  managed: HeardPolicy;
  /** When signing in without a window was last tried, in milliseconds since 1970. */
  silentlyTried: number;
  /** Set by the installation, until the policy says whether a page is to be shown. */
  firstRun: true;
  gatewayUrl: string;
  session: Session;
  policy: CachedPolicy;
  /** The last person who signed in, kept beyond the end of the session. */
  owner: Owner;
  /** Why the last sign-in in a window came to nothing, until one does. */
  signInFault: Code;
  /** The items of the menu, as they were last made. */
  menu: string;
  /** Set by signing out: the next sign-in asks who it is, instead of taking whom the provider still knows. */
  signedOut: true;
  /** Set once a person has seen exactly what is sent; until then every request waits for a "Send". */
  previewSeen: true;
  /** What was used last, by the keys of the list of actions. */
  recent: readonly string[];
  /** Set once the browser has fetched a newer version of the extension. */
  updateReady: true;
  /** The day on which the version was last told, and the version. */
  versionTold: string;
  /** What the person has said of answers, until the gateway has it and beyond. */
  ballots: Ballots;
  /** What became of answers, until the gateway has it and beyond. */
  outcomes: Outcomes;
  /** How often a request was stopped here, as far as that has not been told. */
  blocked: readonly BlockedCount[];
  /** The answer that was left last without a vote. */
  leftAnswer: LeftAnswer;
  /** Today's requests: metadata alone. */
  requests: readonly RequestNote[];
  /** What is told for the teamwork graph, until the gateway has it. */
  notes: Notes;
  /** What goes with requests for the graph or about its person, as far as they have been shown it in this session. */
  graphSeen: readonly string[];
  /** Sites where it was told which account nothing is to be kept of, of somebody who takes no part in the graph. */
  ownAccountsTold: readonly string[];
  /** What the graph has of the person, since they asked. */
  mine: MineView;
  /** What is around a tab's page, since its person asked; with names and titles, and gone with the page. */
  [around: `around:${number}`]: AroundPage;
  /** What a closed tab left behind, until it is copied or discarded. */
  adrift: Job;
  [job: `job:${number}`]: Job;
  /** The window of its own that a tab's panel is shown in. */
  [window: `window:${number}`]: number;
}

/**
 * The only file that touches storage. Here it is the `session` area: memory of the browser, gone when it closes, out of
 * reach for content scripts. What is on the disk stands further down.
 */
export async function load<Key extends keyof Stored>(key: Key): Promise<Stored[Key] | undefined> {
  const found = await browser.storage.session.get(key);
  return found[key] as Stored[Key] | undefined;
}

export async function save<Key extends keyof Stored>(key: Key, value: Stored[Key]): Promise<void> {
  await browser.storage.session.set({ [key]: value });
}

export async function forget(...keys: (keyof Stored)[]): Promise<void> {
  await browser.storage.session.remove(keys);
}

/** Whether what changed in memory is something that an update may have to wait for: a job, adrift or not, or a vote. */
export function touchesWaiting(changes: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(changes).some((key) => key.startsWith('job:') || key === 'adrift' || key === 'ballots');
}

type Changes = Readonly<Record<string, { readonly oldValue?: unknown; readonly newValue?: unknown }>>;

/** Whether what changed in memory is that somebody signed in or out, or has new rules. */
export function touchesRules({ session, policy }: Changes): boolean {
  const cameOrWent = (session?.oldValue === undefined) !== (session?.newValue === undefined);
  const [before, after] = [policy?.oldValue, policy?.newValue] as (CachedPolicy | undefined)[];
  return cameOrWent || (after !== undefined && (after.etag === undefined || after.etag !== before?.etag));
}

/** Every job that is stored, for the worker that starts after one that was stopped. */
export async function loadJobs(): Promise<Job[]> {
  const all = await browser.storage.session.get(null);
  return Object.entries(all).flatMap(([key, value]) => (key.startsWith('job:') ? [value as Job] : []));
}

/** The tabs whose surroundings were asked for. */
export async function loadAroundTabs(): Promise<number[]> {
  const all = await browser.storage.session.get(null);
  return Object.keys(all).flatMap((key) => (key.startsWith('around:') ? [Number(key.slice(7))] : []));
}

/**
 * What is kept on the disk: the admin's policy, which is no person's (decision 10), and settings: what was last chosen
 * from a list, the actions that a person has made, and what people switched off in the graph (decision 26). Nothing that was selected or answered.
 */
const onDisk = browser.storage.local;

export async function recall(): Promise<RememberedPolicy | undefined> {
  const { policy } = await onDisk.get('policy');
  return policy as RememberedPolicy | undefined;
}

/** Keeps the policy's values for the next start of the browser; `undefined` forgets them. */
export async function remember(policy: RememberedPolicy | undefined): Promise<void> {
  if (policy === undefined) await onDisk.remove('policy');
  else await onDisk.set({ policy });
}

/** Actions that the person has made and kept: their settings, written to be kept, unlike anything they select. */
export async function recallOwn(): Promise<readonly OwnAction[]> {
  const { own } = await onDisk.get('own');
  return z.array(ownActionSchema).safeParse(own).data ?? [];
}

/**
 * Forgets what a person has set for themselves: the next one to sign in is somebody else. What they switched off in the
 * graph stays switched off for them, and for nobody else.
 */
export async function forgetSettings(): Promise<void> {
  await onDisk.remove(['own', 'chosen', 'cue', 'settingsOf']);
}

export async function rememberOwn(own: readonly OwnAction[]): Promise<void> {
  await keepSettings({ own });
}

/** Whether the settings on the disk are somebody's else than this person's: of them or nobody known. */
export async function areSettingsOfAnother(owner: Owner): Promise<boolean> {
  const { settingsOf } = (await onDisk.get('settingsOf')) as { settingsOf?: SettingsOwner };
  return settingsOf === undefined || !(await isSettingsOwner(settingsOf, owner));
}

/** Settings outlive the session and the browser, so whose they are lies beside them. Nobody's are not kept. */
async function keepSettings(
  settings: { own: readonly OwnAction[] } | { chosen: Parameters } | { cue: Cue | typeof SKIPPED },
): Promise<void> {
  const owner = await load('owner');
  if (owner !== undefined) await onDisk.set({ ...settings, settingsOf: await settingsOwner(owner) });
}

const chosenSchema = parametersSchema.pick({ tone: true, language: true });

/** What was chosen last time from the lists; what an older version kept and this one does not know is passed over. */
export async function recallChosen(): Promise<Parameters> {
  const { chosen } = await onDisk.get('chosen');
  return chosenSchema.safeParse(chosen).data ?? {};
}

/** Keeps what was chosen from lists. What a person wrote themselves is text, and not kept (R5). */
export async function rememberChosen({ tone, language }: Parameters): Promise<void> {
  if (tone === undefined && language === undefined) return;
  const before = await recallChosen();
  await keepSettings({ chosen: { ...before, ...parametersIn({ tone, language }) } });
}

/** Stands for the sign of a person who did not want one: they are not asked again. */
const SKIPPED = 'skipped';

const cueSchema = z.strictObject({
  colour: z.enum(cueColours),
  word: z.string().refine((word) => cueWord(word) === word),
});

/** The sign of the person whose settings are here; `skipped` where they want none, undefined where nobody was asked. */
export async function recallCue(): Promise<Cue | typeof SKIPPED | undefined> {
  const { cue } = await onDisk.get('cue');
  return z.union([cueSchema, z.literal(SKIPPED)]).safeParse(cue).data;
}

/** Keeps a person's sign, or that they want none. It stays in this browser and is never sent. */
export async function rememberCue(cue: Cue | undefined): Promise<void> {
  await keepSettings({ cue: cue ?? SKIPPED });
}

/** Where an older version kept the switches of the graph. */
const olderSwitches = ['graphProductsOff', 'graphContext'] as const;

/** The switches of the teamwork graph of the people who use this browser; only whose mark it is gets theirs back. */
export async function recallSwitches(): Promise<KeptSwitches> {
  const { graphSwitches, ...older } = await onDisk.get(['graphSwitches', ...olderSwitches]);
  // An older version kept one person's without saying whose: nobody's come on by that.
  return readKept(graphSwitches ?? (Object.keys(older).length > 0 ? older : undefined));
}

export async function rememberSwitches(graphSwitches: KeptSwitches): Promise<void> {
  await onDisk.set({ graphSwitches });
  await onDisk.remove([...olderSwitches]);
}

/** Forgets everybody's: the organisation whose graph it was is gone from this browser. */
export async function forgetSwitches(): Promise<void> {
  await onDisk.remove(['graphSwitches', ...olderSwitches]);
}

/** What is on the disk is for the extension's own pages and worker: no content script sees any of it. */
export async function closeDiskToContentScripts(): Promise<void> {
  // Firefox has no such door; there only our own content scripts, which do not look, could read it.
  await chrome.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
