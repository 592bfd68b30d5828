import { english as contract } from '@sidenote/contract/locales/english';
import { announce } from './en/announce.ts';
import { answer, changes, copying } from './en/answer.ts';
import { blocked } from './en/blocked.ts';
import { buttons, keys } from './en/buttons.ts';
import { cue } from './en/cue.ts';
import { diagnostics, gatewayCheck, installed, policyState } from './en/diagnostics.ts';
import { firstRun } from './en/first-run.ts';
import { around, contextLine, myPart, noteTold } from './en/graph.ts';
import { guard } from './en/guard.ts';
import { header } from './en/header.ts';
import { home } from './en/home.ts';
import { insert } from './en/insert.ts';
import { keyboard } from './en/keyboard.ts';
import { manifest } from './en/manifest.ts';
import { palette } from './en/palette.ts';
import { fields, keepOwn, preview } from './en/preview.ts';
import { note, provenance } from './en/provenance.ts';
import { picks, query } from './en/query.ts';
import { rating } from './en/rating.ts';
import { sent } from './en/sent.ts';
import { setup, update } from './en/setup.ts';
import { signIn } from './en/sign-in.ts';
import { spoken } from './en/spoken.ts';
import { answerers, applied, requests, terms, transparency } from './en/transparency.ts';
import { verdict } from './en/verdict.ts';
import { refine, versions } from './en/versions.ts';
import { failed, waiting } from './en/waiting.ts';
import { why } from './en/why.ts';

/** Everything that the extension says, in English. Other modules take its type alone: the sentences come from the browser. */
export const english = {
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
} as const;

export type English = typeof english;
