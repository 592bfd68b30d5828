/** A text and the answer that it should become, whole; undefined where rules should leave it to a model. */
export interface ReshapeCase {
  readonly text: string;
  readonly right: string | undefined;
}

export const developmentTables: readonly ReshapeCase[] = [
  {
    text: 'db-7: version 15, owner Olga, backup daily\ndb-8: version 16, owner Jonas, backup hourly\ndb-9: version 15, owner Mira',
    right:
      '|  | version | owner | backup |\n| --- | --- | --- | --- |\n| db-7 | 15 | Olga | daily |\n| db-8 | 16 | Jonas | hourly |\n| db-9 | 15 | Mira |  |',
  },
  {
    text: 'Name\tAge\nAnna\t40\nBen\t31',
    right: '| Name | Age |\n| --- | --- |\n| Anna | 40 |\n| Ben | 31 |',
  },
  {
    text: 'Plans:\n- Small – 20 EUR – 10 people\n- Large – 90 EUR – 100 people\n\nAsk Mira.',
    right:
      'Plans:\n\n|  |  |  |\n| --- | --- | --- |\n| Small | 20 EUR | 10 people |\n| Large | 90 EUR | 100 people |\n\nAsk Mira.',
  },
  {
    text: 'Name: Anna\nRole: Design\n\nName: Ben\nRole: Ops\nSite: Basel',
    right: '| Name | Role | Site |\n| --- | --- | --- |\n| Anna | Design |  |\n| Ben | Ops | Basel |',
  },
  { text: 'Version: 4.2\nOwner: a|b', right: '|  |  |\n| --- | --- |\n| Version | 4.2 |\n| Owner | a\\|b |' },
  {
    text: 'Mira: the search is slow.\nJonas: only on big pages.\nMira: then we index them apart.',
    right: undefined,
  },
  {
    text: 'We met Anna, Ben, Chloe.\nThen we ate, drank, and left.\nIt was late, dark, and cold.',
    right: undefined,
  },
  { text: 'Plan Small costs 20 EUR. Plan Large costs 90 EUR.', right: undefined },
];

export const heldOutTables: readonly ReshapeCase[] = [
  {
    text: 'city;opens;seats\nBasel;8:00;40\nBern;9:00;25',
    right: '| city | opens | seats |\n| --- | --- | --- |\n| Basel | 8:00 | 40 |\n| Bern | 9:00 | 25 |',
  },
  {
    text: 'The servers:\n\n* **pay-1**: region: eu-1, size: large\n* **pay-2**: region: eu-2, size: small',
    right:
      'The servers:\n\n|  | region | size |\n| --- | --- | --- |\n| pay-1 | eu-1 | large |\n| pay-2 | eu-2 | small |',
  },
  {
    text: 'Kunde: Nordlicht\nOrt: Kiel\nVertrag: bis 2027',
    right: '|  |  |\n| --- | --- |\n| Kunde | Nordlicht |\n| Ort | Kiel |\n| Vertrag | bis 2027 |',
  },
  {
    text: 'Anna - design - Basel\nBen - ops - Bern\nChloe - support - Kiel',
    right:
      '|  |  |  |\n| --- | --- | --- |\n| Anna | design | Basel |\n| Ben | ops | Bern |\n| Chloe | support | Kiel |',
  },
  {
    text: 'id, owner, state\nACME-1, Mira, open\nACME-2, Jonas, done\nACME-3, Olga, open',
    right:
      '| id | owner | state |\n| --- | --- | --- |\n| ACME-1 | Mira | open |\n| ACME-2 | Jonas | done |\n| ACME-3 | Olga | open |',
  },
  {
    text: 'Item: desk\nPrice: 300 EUR\nItem: chair\nPrice: 120 EUR',
    right: '| Item | Price |\n| --- | --- |\n| desk | 300 EUR |\n| chair | 120 EUR |',
  },
  { text: 'Note: the office is closed.\nThanks for reading this far.', right: undefined },
  { text: 'Hello all,\n\nwe start at 9.\n\nMira', right: undefined },
  { text: 'See https://a.example/x\nand https://b.example/y for more', right: undefined },
];
