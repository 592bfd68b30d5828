import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { direction, language } from '../locales/say.ts';
import { FirstRun } from './first-run.tsx';

const container = document.getElementById('first-run');
const tab = await chrome.tabs.getCurrent();
if (container === null || tab?.id === undefined) throw new Error('index.html has no #first-run, or no tab');
document.documentElement.lang = language();
document.documentElement.dir = direction();
createRoot(container).render(
  <StrictMode>
    <FirstRun tab={tab.id} />
  </StrictMode>,
);
