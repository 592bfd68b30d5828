/** The one thing to know first when Sidenote does not work, and what an admin does about it. */
export const verdict = {
  notUnderstood: 'The policy cannot be understood.',
  staysOff: 'Sidenote stays off until the policy is right.',
  more: { one: 'There is one more below.', other: 'There are {count} more below.' },
  nobody: 'Nobody manages Sidenote in this browser, and no gateway has been named.',
  nobodyNext: 'Enter the address of your organisation’s gateway in the panel, or install Sidenote by policy.',
  fromMemory: 'The browser has not said yet what the policy is; shown is what it said before.',
  fromMemoryNext: 'Nothing goes over the network until it has, which takes a few seconds after a start.',
  good: 'Sidenote is set up and its gateway answers.',
  signedIn: 'Somebody is signed in.',
  signedOut: 'Nobody is signed in yet.',
  unheard: 'The browser has not said yet whether there is a policy.',
  unheardNext: 'It takes a few seconds after a start.',
  noPolicy: 'Sidenote was installed by an admin, and the browser has no policy for it.',
  noPolicyNext:
    'Right after the installation this takes a few seconds. If it stays so: the policy belongs under {path}.',
  lookInFirefox:
    'The policy as Firefox reads it stands in about:policies; a change is seen at the next start.',
  lookInChromium:
    'In chrome://policy every key must be listed below Sidenote: a key that is spelled otherwise, or whose value is of another type, is left out by the browser without a word.',
  enabledNotSet: 'The key enabled is not set, or its value is not true or false, so Sidenote stays off.',
  setEnabled: 'Set enabled to true.',
  off: 'The policy has switched Sidenote off.',
  offNext: 'Set enabled to true to switch it on.',
  asking: 'Asking {gateway} …',
  askingNext: 'It may take ten seconds.',
  unreachable: 'Nothing answers at {gateway}.',
  unreachableNext:
    'Check the address, then what stands between this browser and {host}: name resolution, VPN, proxy, firewall, certificate. Where ExtensionSettings has runtime_blocked_hosts, list {host} in runtime_allowed_hosts.',
  closedToUs: 'Something answers at {gateway}, but not to this extension.',
  closedToUsNext:
    'List {id} under extensionIds in the gateway’s configuration, and check that no proxy answers in its place. Where ExtensionSettings has runtime_blocked_hosts, list {host} in runtime_allowed_hosts.',
  notAGateway: 'What answers at {gateway} is no Sidenote gateway, or one with another public address.',
  notAGatewayNext: 'Check gatewayUrl, and publicUrl in the gateway’s configuration: they must be the same.',
  signInElsewhereNext:
    'Make oidcIssuer and oidcClientId of the policy say what the gateway’s configuration says, to the letter.',
  pageNotLoadedNext:
    'Open it in a tab: if the browser says that it is blocked, allow the provider’s host in URLAllowlist, or take it out of URLBlocklist.',
  signInFailedNext:
    'Try again. Where Firefox says “Blocked Page” in the window, list the provider’s host under Exceptions in WebsiteFilter, or take it out of Block.',
  otherOrganisation: 'The policy names the organisation {ours}, and the gateway speaks for {theirs}.',
  otherOrganisationNext: 'Make orgId of the policy the id in the gateway’s configuration.',
  otherRegion: 'The policy wants the region {ours}, and the gateway is in {theirs}.',
  otherRegionNext: 'Name the gateway of your region in gatewayUrl.',
  hipaa:
    'The policy wants the rules of HIPAA (so it is where hipaaMode is not set), and the gateway does not keep them for your organisation.',
  hipaaNext:
    'Set hipaaMode to false where HIPAA does not bind you; else record the agreement at the gateway.',
  nothingAllowed: {
    one: 'Nothing is allowed: {keys} has no entry, or the browser has dropped the list.',
    other: 'Nothing is allowed: {keys} have no entry, or the browser has dropped the list.',
  },
  nothingAllowedNext:
    'List what is allowed, or * for all that the gateway allows. One entry of a wrong type makes the browser drop the whole list.',
} as const;
