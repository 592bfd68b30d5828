import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { direction, language } from '../locales/say.ts';
import { App } from './app.tsx';
import { keepWidth } from './steady-width.ts';

const container = document.getElementById('panel');
if (container === null) throw new Error('index.html has no #panel');
document.documentElement.lang = language();
document.documentElement.dir = direction();
keepWidth(container);
createRoot(container).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
