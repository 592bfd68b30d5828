import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';

const container = document.getElementById('panel');
if (container === null) throw new Error('index.html has no #panel');
createRoot(container).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
