import { SIGN_IN_TROUBLE, type SignInTrouble, signInTroubles } from '@sidenote/contract/console-sign-in';

/** Why the sign-in came to nothing that led to this address; undefined where none did. */
export function troubleIn(search: string): SignInTrouble | undefined {
  const told = new URLSearchParams(search).get(SIGN_IN_TROUBLE);
  return signInTroubles.find((trouble) => trouble === told);
}
