import { french as contract } from '@sidenote/contract/locales/french';
import type { Translation } from '@sidenote/contract/locales/words';
import type { English } from './english.ts';
import { announce } from './fr/announce.ts';
import { answer, changes, copying } from './fr/answer.ts';
import { blocked } from './fr/blocked.ts';
import { buttons, keys } from './fr/buttons.ts';
import { cue } from './fr/cue.ts';
import { diagnostics, gatewayCheck, installed, policyState } from './fr/diagnostics.ts';
import { firstRun } from './fr/first-run.ts';
import { around, contextLine, myPart, noteTold } from './fr/graph.ts';
import { guard } from './fr/guard.ts';
import { header } from './fr/header.ts';
import { home } from './fr/home.ts';
import { insert } from './fr/insert.ts';
import { keyboard } from './fr/keyboard.ts';
import { manifest } from './fr/manifest.ts';
import { palette } from './fr/palette.ts';
import { fields, keepOwn, preview } from './fr/preview.ts';
import { note, provenance } from './fr/provenance.ts';
import { picks, query } from './fr/query.ts';
import { rating } from './fr/rating.ts';
import { sent } from './fr/sent.ts';
import { setup, update } from './fr/setup.ts';
import { signIn } from './fr/sign-in.ts';
import { spoken } from './fr/spoken.ts';
import { answerers, applied, requests, terms, transparency } from './fr/transparency.ts';
import { verdict } from './fr/verdict.ts';
import { refine, versions } from './fr/versions.ts';
import { failed, waiting } from './fr/waiting.ts';
import { why } from './fr/why.ts';

/** Everything that the extension says, in French. */
export const french = {
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
