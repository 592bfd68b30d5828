import { portuguese as contract } from '@sidenote/contract/locales/portuguese';
import type { Translation } from '@sidenote/contract/locales/words';
import type { English } from './english.ts';
import { announce } from './pt-br/announce.ts';
import { answer, changes, copying } from './pt-br/answer.ts';
import { blocked } from './pt-br/blocked.ts';
import { buttons, keys } from './pt-br/buttons.ts';
import { cue } from './pt-br/cue.ts';
import { diagnostics, gatewayCheck, installed, policyState } from './pt-br/diagnostics.ts';
import { firstRun } from './pt-br/first-run.ts';
import { around, contextLine, myPart, noteTold } from './pt-br/graph.ts';
import { guard } from './pt-br/guard.ts';
import { header } from './pt-br/header.ts';
import { home } from './pt-br/home.ts';
import { insert } from './pt-br/insert.ts';
import { keyboard } from './pt-br/keyboard.ts';
import { manifest } from './pt-br/manifest.ts';
import { palette } from './pt-br/palette.ts';
import { fields, keepOwn, preview } from './pt-br/preview.ts';
import { note, provenance } from './pt-br/provenance.ts';
import { picks, query } from './pt-br/query.ts';
import { rating } from './pt-br/rating.ts';
import { sent } from './pt-br/sent.ts';
import { setup, update } from './pt-br/setup.ts';
import { signIn } from './pt-br/sign-in.ts';
import { spoken } from './pt-br/spoken.ts';
import { answerers, applied, requests, terms, transparency } from './pt-br/transparency.ts';
import { verdict } from './pt-br/verdict.ts';
import { refine, versions } from './pt-br/versions.ts';
import { failed, waiting } from './pt-br/waiting.ts';
import { why } from './pt-br/why.ts';

/** Everything that the extension says, in Brazilian Portuguese. */
export const portuguese = {
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
