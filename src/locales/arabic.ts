import { arabic as contract } from '@sidenote/contract/locales/arabic';
import type { Translation } from '@sidenote/contract/locales/words';
import { announce } from './ar/announce.ts';
import { answer, changes, copying } from './ar/answer.ts';
import { blocked } from './ar/blocked.ts';
import { buttons, keys } from './ar/buttons.ts';
import { cue } from './ar/cue.ts';
import { diagnostics, gatewayCheck, installed, policyState } from './ar/diagnostics.ts';
import { firstRun } from './ar/first-run.ts';
import { around, contextLine, myPart, noteTold } from './ar/graph.ts';
import { guard } from './ar/guard.ts';
import { header } from './ar/header.ts';
import { home } from './ar/home.ts';
import { insert } from './ar/insert.ts';
import { keyboard } from './ar/keyboard.ts';
import { manifest } from './ar/manifest.ts';
import { palette } from './ar/palette.ts';
import { fields, keepOwn, preview } from './ar/preview.ts';
import { note, provenance } from './ar/provenance.ts';
import { picks, query } from './ar/query.ts';
import { rating } from './ar/rating.ts';
import { sent } from './ar/sent.ts';
import { setup, update } from './ar/setup.ts';
import { signIn } from './ar/sign-in.ts';
import { spoken } from './ar/spoken.ts';
import { answerers, applied, requests, terms, transparency } from './ar/transparency.ts';
import { verdict } from './ar/verdict.ts';
import { refine, versions } from './ar/versions.ts';
import { failed, waiting } from './ar/waiting.ts';
import { why } from './ar/why.ts';
import type { English } from './english.ts';

/** Everything that the extension says, in Arabic. */
export const arabic = {
  ...contract,
  announce,
  answer,
  changes,
  copying,
  blocked,
  home,
  signIn,
  firstRun,
  keyboard,
  palette,
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
