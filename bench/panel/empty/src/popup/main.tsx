import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

const container = document.getElementById('panel');
if (container === null) throw new Error('index.html has no #panel');
createRoot(container).render(
  <StrictMode>
    <p>Nothing is here.</p>
  </StrictMode>,
);
