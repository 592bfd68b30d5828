/** Pictures that only a journey can make, in a browser under an admin's policy: their names with what they show. */
export const journeyPictures = {
  'managed-pinned': 'The pinned icon',
  'managed-policy-page': 'The browser’s page about policies',
} as const;

/** The diagnostics page, which looks into the browser's own policies. */
export const diagnosticsPictures = {
  'diagnostics-good': 'Everything in place',
  'diagnostics-typo': 'A typo in a key',
  'diagnostics-unrestricted': 'Keys that narrow are not there',
  'diagnostics-http': 'An http address',
  'diagnostics-unreachable': 'A gateway that does not answer',
  'diagnostics-sign-in-blocked': 'A sign-in page that the browser’s policy closes',
  'diagnostics-closed': 'A gateway that does not know this extension',
  'diagnostics-dropped': 'A value of the wrong type',
  'firefox-diagnostics-http': 'Firefox: an http address',
  'firefox-diagnostics-keyless': 'Firefox: a policy without its keys',
  'firefox-diagnostics-missing': 'Firefox: a key that is missing',
  'firefox-diagnostics-type': 'Firefox: a value of the wrong type',
  'firefox-diagnostics-typo': 'Firefox: a typo in a key',
  'firefox-diagnostics-unmanaged': 'Firefox: no policy',
} as const;
