/** A text, an abbreviation in it, and the long form that the text gives. */
export type AcronymCase = readonly [text: string, acronym: string, form: string];

export const developmentAcronyms: readonly AcronymCase[] = [
  ['We ask the identity provider (IdP) first.', 'IdP', 'identity provider'],
  ['Everybody uses single sign-on (SSO) from May on.', 'SSO', 'single sign-on'],
  ['All Application Programming Interfaces (APIs) are listed.', 'API', 'Application Programming Interfaces'],
  ['PII (personally identifiable information) is masked.', 'PII', 'personally identifiable information'],
  ['Our research and development (R&D) sits in Bern.', 'R&D', 'research and development'],
  ['The time to first byte (TTFB) fell by half.', 'TTFB', 'time to first byte'],
  ['We sell in Europe, the Middle East and Africa (EMEA).', 'EMEA', 'Europe, the Middle East and Africa'],
  ['Files are in Extensible Markup Language (XML).', 'XML', 'Extensible Markup Language'],
  ['VPN stands for virtual private network.', 'VPN', 'virtual private network'],
  ['The statement of work (“SOW”) is signed.', 'SOW', 'statement of work'],
  ['A root cause analysis (RCA) follows.', 'RCA', 'root cause analysis'],
  ['The minimum viable product, or MVP, ships in June.', 'MVP', 'minimum viable product'],
];

export const heldOutAcronyms: readonly AcronymCase[] = [
  ['Two key performance indicators (KPIs) fell.', 'KPI', 'key performance indicators'],
  ['The ACL (access control list) is in the repository.', 'ACL', 'access control list'],
  ['Each office has a business continuity plan (BCP).', 'BCP', 'business continuity plan'],
  ['Quality of service (QoS) is set on the switch.', 'QoS', 'Quality of service'],
  ['We start with a proof of concept, or PoC, in June.', 'PoC', 'proof of concept'],
  ['Then comes user acceptance testing [UAT] with Mira.', 'UAT', 'user acceptance testing'],
  ['Images come from a content delivery network (short: CDN).', 'CDN', 'content delivery network'],
  ['We buy Software-as-a-Service (SaaS) where we can.', 'SaaS', 'Software-as-a-Service'],
  ['DLP means data loss prevention.', 'DLP', 'data loss prevention'],
  ['The mean time between failures (MTBF) rose.', 'MTBF', 'mean time between failures'],
  ['The vendor of extended detection and response (XDR) changed.', 'XDR', 'extended detection and response'],
  ['Bring your own device (BYOD) ends in May.', 'BYOD', 'Bring your own device'],
];
