import { createContext } from 'react';

/** What is done once the shown answer, or a table or code of it, is on the clipboard; nothing where no answer is shown. */
export const AnswerCopied = createContext<() => void>(() => undefined);
