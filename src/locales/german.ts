import { german as contract } from '@sidenote/contract/locales/german';
import type { Translation } from '@sidenote/contract/locales/words';
import { announce } from './de/announce.ts';
import { answer, changes, copying } from './de/answer.ts';
import { blocked } from './de/blocked.ts';
import { buttons, keys } from './de/buttons.ts';
import { cue } from './de/cue.ts';
import { diagnostics, gatewayCheck, installed, policyState } from './de/diagnostics.ts';
import { firstRun } from './de/first-run.ts';
import { around, contextLine, myPart, noteTold } from './de/graph.ts';
import { guard } from './de/guard.ts';
import { header } from './de/header.ts';
import { home } from './de/home.ts';
import { insert } from './de/insert.ts';
import { keyboard } from './de/keyboard.ts';
import { manifest } from './de/manifest.ts';
import { palette } from './de/palette.ts';
import { fields, keepOwn, preview } from './de/preview.ts';
import { note, provenance } from './de/provenance.ts';
import { picks, query } from './de/query.ts';
import { rating } from './de/rating.ts';
import { sent } from './de/sent.ts';
import { setup, update } from './de/setup.ts';
import { signIn } from './de/sign-in.ts';
import { spoken } from './de/spoken.ts';
import { answerers, applied, requests, terms, transparency } from './de/transparency.ts';
import { verdict } from './de/verdict.ts';
import { refine, versions } from './de/versions.ts';
import { failed, waiting } from './de/waiting.ts';
import { why } from './de/why.ts';
import type { English } from './english.ts';

/** Everything that the extension says, in German. */
export const german = {
  ...contract,
  announce,
  answer,
  changes,
  copying,
  blocked,
  keyboard,
  firstRun,
  signIn,
  palette,
  home,
  buttons,
  keys,
  guard,
  insert,
  manifest,
  preview,
  fields,
  keepOwn,
  provenance,
  note,
  query,
  picks,
  setup,
  update,
  spoken,
  versions,
  refine,
  waiting,
  failed,
  why,
  diagnostics,
  policyState,
  installed,
  gatewayCheck,
  verdict,
  rating,
  sent,
  header,
  transparency,
  answerers,
  applied,
  requests,
  terms,
  cue,
  around,
  myPart,
  noteTold,
  contextLine,
} as const satisfies Translation<English>;
