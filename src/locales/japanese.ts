import { japanese as contract } from '@sidenote/contract/locales/japanese';
import type { Translation } from '@sidenote/contract/locales/words';
import type { English } from './english.ts';
import { announce } from './ja/announce.ts';
import { answer, changes, copying } from './ja/answer.ts';
import { blocked } from './ja/blocked.ts';
import { buttons, keys } from './ja/buttons.ts';
import { cue } from './ja/cue.ts';
import { diagnostics, gatewayCheck, installed, policyState } from './ja/diagnostics.ts';
import { firstRun } from './ja/first-run.ts';
import { around, contextLine, myPart, noteTold } from './ja/graph.ts';
import { guard } from './ja/guard.ts';
import { header } from './ja/header.ts';
import { home } from './ja/home.ts';
import { insert } from './ja/insert.ts';
import { keyboard } from './ja/keyboard.ts';
import { manifest } from './ja/manifest.ts';
import { palette } from './ja/palette.ts';
import { fields, keepOwn, preview } from './ja/preview.ts';
import { note, provenance } from './ja/provenance.ts';
import { picks, query } from './ja/query.ts';
import { rating } from './ja/rating.ts';
import { sent } from './ja/sent.ts';
import { setup, update } from './ja/setup.ts';
import { signIn } from './ja/sign-in.ts';
import { spoken } from './ja/spoken.ts';
import { answerers, applied, requests, terms, transparency } from './ja/transparency.ts';
import { verdict } from './ja/verdict.ts';
import { refine, versions } from './ja/versions.ts';
import { failed, waiting } from './ja/waiting.ts';
import { why } from './ja/why.ts';

/** Everything that the extension says, in Japanese. */
export const japanese = {
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
