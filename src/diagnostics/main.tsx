import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { direction, language, say } from '../locales/say.ts';
import { App } from './app.tsx';

const container = document.getElementById('diagnostics');
if (container === null) throw new Error('index.html has no #diagnostics');
document.documentElement.lang = language();
document.documentElement.dir = direction();
document.title = say('diagnostics.title');
createRoot(container).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
