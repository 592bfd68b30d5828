import type { Sample } from './sample.ts';

/** Numbers whose states publish them as examples, or that were worked out for this file; nobody has them. */
const nationalNumbers = [
  'Rijksregisternummer ¦85.07.30-033.28¦',
  'CPF: ¦529.982.247-25¦',
  'His social insurance number is ¦046 454 286¦.',
  'AHV-Nr. ¦756.9217.0769.85¦',
  '身份证号 ¦11010519491231002X¦',
  'Steuer-ID: ¦86 095 742 719¦',
  'DNI ¦12345678Z¦, vecino de Madrid',
  'NIE: ¦X1234567L¦',
  'Henkilötunnus ¦131052-308T¦',
  'numéro de sécurité sociale ¦2 55 08 14 168 025 38¦',
  'NHS number ¦943 476 5919¦',
  'NI number ¦AB 12 34 56 C¦',
  'Aadhaar ¦2341 2341 2346¦',
  'codice fiscale ¦RSSMRA85T10A562S¦',
  'BSN: ¦111222333¦',
  'Fødselsnummer ¦01129950184¦',
  'PESEL ¦44051401359¦',
  'personnummer ¦811218-9876¦',
  'SSN ¦536-22-1234¦',
];

const ibans = [
  'IBAN ¦DE89 3704 0044 0532 0130 00¦',
  'Pay to ¦GB82WEST12345698765432¦ by Friday.',
  '¦FR14 2004 1010 0505 0001 3M02 606¦',
  '¦NL91ABNA0417164300¦ is the old one',
  'Konto: ¦AT61 1904 3002 3457 3201¦, Kim Example',
  '¦CH93 0076 2011 6238 5295 7¦',
  'ES91 is not one, ¦ES91 2100 0418 4502 0005 1332¦ is.',
  '¦IT60X0542811101000000123456¦',
  '¦BE68 5390 0754 7034¦ / GEBABEBB',
  '¦PL61109010140000071219812874¦',
];

const emails = [
  'Write to ¦kim.example@example.com¦.',
  '<¦a@b.example¦>',
  'mailto:¦first.last+tag@sub.example.co.uk¦',
  'cc: ¦jürgen@müller.example¦, Mira',
  '[mail](mailto:¦x_y-z@example.org¦)',
  '¦UPPER@EXAMPLE.COM¦;',
  '"¦o.neill@example.ie¦"',
  '¦用户@例子.example¦ 你好',
];

const phones = [
  'Call ¦+49 30 1234567¦ before noon.',
  'tel:¦+14155550132¦',
  '¦(415) 555-0132¦ or the front desk',
  '¦415-555-0132¦',
  'Telefon ¦030 / 1234567¦',
  'mobil: ¦0171 2345678¦',
  '¦+44 (0)20 7946 0018¦',
  '¦+33 1 70 18 01 23¦, Paris',
  'T. ¦+1 (415) 555-0132¦',
  '¦0043 1 58801 0¦',
  'Ring ¦020 7946 0018¦ instead.',
  'Tel. ¦+81 3-5555-0123¦',
];

const marked = (kind: Sample['kind'], text: string): Sample => {
  const [before = '', value = '', behind = ''] = text.split('¦');
  return { kind, value, text: before + value + behind };
};

/** Personal data of every kind, from several countries. */
export function personalSamples(): Sample[] {
  return [
    ...nationalNumbers.map((text) => marked('national-number', text)),
    ...ibans.map((text) => marked('iban', text)),
    ...emails.map((text) => marked('email', text)),
    ...phones.map((text) => marked('phone', text)),
  ];
}

/** What looks like personal data and is none. */
export const personalNegatives: readonly string[] = [
  'Version 10.0.19045.4291 of 2026-03-04',
  '2026-03-04 10:11:12.123',
  '04.03.2026 10:11',
  'between 2019-2024 and 2025-2029',
  'Order no. 4711081512',
  'IP 192.168.178.101 port 8443',
  '1,234,567.89 EUR and 12 345 678 more',
  'π = 3.14159265358979',
  'coordinates 52.520006, 13.404953',
  'ACME-1234567, OPS-42',
  'commit 0123456789abcdef0123456789abcdef01234567',
  '5f0c2a1e-1234-4234-a234-123456789012',
  'ABCDEF85T10A562Z is no code',
  'DE00 3704 0044 0532 0130 00',
  'GB82 WEST 1234 5698 7654 33',
  'XX12 3456 7890 1234 5678',
  '12345678A',
  '000-12-3456 and 666-12-3456',
  '@mira and @team/platform',
  'a@b',
  'npm install @sidenote/contract@1.0.0',
  'user@localhost',
  'git@bitbucket',
  '10 000 000 requests in 24 hours',
  '100 200 300 400',
  '1709546400000',
  'chapters 1-2-3-4-5-6-7',
  'Rows 0 100 200 300 of the table',
  'sizes 1024x768, 1920x1080',
  '0x1F4A9 0b1010 0o777',
  'width: 0 12px 24px 48px',
  'x-request-id: 123456789',
  '2 × 3 = 6, 2 + 2 = 4',
];
