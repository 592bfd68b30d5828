import type { Page } from '@playwright/test';
import type { PanelState, WorkerToPanel } from '../../src/messages.ts';

/** A state of the panel that is drawn, as data. */
export interface Picture {
  /** What `docs/panel.md` calls it. */
  readonly title: string;
  /** What the worker says; `gone` where there is none any more, since the extension was updated under the panel. */
  readonly state: PanelState | 'gone';
  /** What the worker tells besides, before anything is pressed. */
  readonly told?: WorkerToPanel;
  /** What is pressed or opened before one looks. */
  readonly first?: (panel: Page) => Promise<void>;
  /** Scripts of the panel that cannot be loaded, as after an update under it. */
  readonly without?: string;
  /** All of it at once, higher than any popup, where what matters stands further down than one sees. */
  readonly whole?: true;
  /** On the page after the installation, `docked` pixels wide. */
  readonly firstRun?: true;
  /** Beside the page, as wide as this in CSS pixels, instead of in a popup. */
  readonly docked?: number;
}

/** Pictures of one kind by the names of their files, which are the same in each theme. */
export type Pictures = Readonly<Record<string, Picture>>;
