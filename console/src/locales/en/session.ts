/** Signing in, again, and out. */
export const session = {
  signInTitle: 'Sign in to the console',
  signInLead:
    'You sign in with your organisation’s identity provider, which also says what you may see here.',
  signIn: 'Sign in',
  endedTitle: 'You are signed out',
  endedLead:
    'Nobody did anything here for 15 minutes, your sign-in is older than 8 hours, or you signed out elsewhere. What you see next is as you left it.',
  trouble: {
    failed:
      'The sign-in did not come to an end: it was refused, took too long, or was begun in another window.',
    provider_away: 'Your organisation’s identity provider does not answer. Try again in a minute.',
    not_set_up:
      'Whoever runs the gateway has not set up the console with the identity provider yet (configuration key identity.issuers, console).',
    unknown_organisation: 'This gateway does not serve the organisation that your identity provider names.',
    other_region:
      'Your organisation’s data stays in another region than this gateway’s. Nothing of your sign-in was kept here.',
    somebody_else: 'Somebody else signed in than before. Nothing was changed.',
    not_asked:
      'Your organisation’s identity provider did not ask who you are, or does not say when it last did. Nothing was changed. Tell whoever runs it: it has to follow max_age, and to put auth_time into the access token.',
  },
  anewTitle: 'You have signed in',
  anewLead: 'The change goes on in the window that you came from. You can close this one.',
  anewNotTitle: 'This was no fresh sign-in',
  anewNotLead: 'The change was not sent. It waits in the window that you came from.',
  freshTitle: 'Sign in once more',
  freshLead:
    'This changes something for your whole organisation, and your sign-in is older than 15 minutes. A small window opens for it; then the change is sent, and nothing that you wrote is lost.',
  fresh: 'Sign in in a small window',
  freshWaiting: 'Waiting for the small window …',
  freshBlocked: 'The browser did not open the window. Allow windows for this page, then try again.',
} as const;
