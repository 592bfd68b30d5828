/** Which rule refused, on request. In German. */
export const why = {
  policyVersion: 'Version {version} der Richtlinie.',
  allowedByGateway: 'Ihr Gateway würde es erlauben: Die Richtlinie dieses Browsers tut es nicht.',
  allowedByNow: 'Inzwischen erlaubt es Ihr Gateway: Wählen Sie die Aktion noch einmal.',
  groupsUnknown: 'Ihr Gateway kennt Ihre Gruppen nicht, und es gibt gesperrte Gruppen.',
  managedEntry: '{entry} steht in „{key}“ der Richtlinie dieses Browsers.',
  managedMissing: 'Es steht nicht in „{key}“ der Richtlinie dieses Browsers.',
  managedValue: '„{key}“ der Richtlinie dieses Browsers legt es so fest.',
} as const;
