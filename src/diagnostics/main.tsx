import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';

const container = document.getElementById('diagnostics');
if (container === null) throw new Error('index.html has no #diagnostics');
createRoot(container).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
