import type { AdminOrganisation, OrganisationRules } from '@sidenote/contract/administration';
import { useState } from 'react';
import type { Answered } from '../../api/request.ts';
import { goesOver, writtenAnew } from './written.ts';

/** The rules of a form, over what is read and over what one's own changes are answered with. */
export function useWritten(read: Answered<AdminOrganisation>) {
  const [written, setWritten] = useState(() => writtenAnew(read, 0));
  const anew = (now: Answered<AdminOrganisation>) =>
    setWritten(({ generation }) => writtenAnew(now, generation + 1));
  if (goesOver(written, read)) anew(read);
  return {
    ...written,
    write: (parts: Partial<OrganisationRules>) =>
      setWritten({ ...written, rules: { ...written.rules, ...parts } }),
    discard: () => anew(read),
    /** Takes what one's own change was answered with: carried over, that is neither what it rested on nor what was typed. */
    settle: anew,
  };
}
