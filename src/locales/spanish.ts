import { spanish as contract } from '@sidenote/contract/locales/spanish';
import type { Translation } from '@sidenote/contract/locales/words';
import type { English } from './english.ts';
import { announce } from './es/announce.ts';
import { answer, changes, copying } from './es/answer.ts';
import { blocked } from './es/blocked.ts';
import { buttons, keys } from './es/buttons.ts';
import { cue } from './es/cue.ts';
import { diagnostics, gatewayCheck, installed, policyState } from './es/diagnostics.ts';
import { firstRun } from './es/first-run.ts';
import { around, contextLine, myPart, noteTold } from './es/graph.ts';
import { guard } from './es/guard.ts';
import { header } from './es/header.ts';
import { home } from './es/home.ts';
import { insert } from './es/insert.ts';
import { keyboard } from './es/keyboard.ts';
import { manifest } from './es/manifest.ts';
import { palette } from './es/palette.ts';
import { fields, keepOwn, preview } from './es/preview.ts';
import { note, provenance } from './es/provenance.ts';
import { picks, query } from './es/query.ts';
import { rating } from './es/rating.ts';
import { sent } from './es/sent.ts';
import { setup, update } from './es/setup.ts';
import { signIn } from './es/sign-in.ts';
import { spoken } from './es/spoken.ts';
import { answerers, applied, requests, terms, transparency } from './es/transparency.ts';
import { verdict } from './es/verdict.ts';
import { refine, versions } from './es/versions.ts';
import { failed, waiting } from './es/waiting.ts';
import { why } from './es/why.ts';

/** Everything that the extension says, in Spanish. */
export const spanish = {
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
