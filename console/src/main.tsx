import './jitless.ts';
import './styles/console.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { makeQueryClient } from './api/query-client.ts';
import { ownLanguage } from './locales/chosen-language.ts';
import { consoleLanguages } from './locales/languages.ts';
import { direction, language, speak } from './locales/say.ts';
import { router } from './router.tsx';
import { followOtherPages } from './session/follow-others.ts';
import { watchUse } from './session/use.ts';

const container = document.getElementById('console');
if (container === null) throw new Error('index.html has no #console');
speak(await consoleLanguages[ownLanguage()]());
document.documentElement.lang = language();
document.documentElement.dir = direction();
watchUse(document);
const client = makeQueryClient();
followOtherPages(client);
createRoot(container).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
