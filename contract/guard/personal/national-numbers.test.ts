import { describe, expect, test } from 'vitest';
import { joined } from '../find.ts';
import { nationalForms } from './national-forms.ts';
import { findNationalNumbers } from './national-numbers.ts';

const found = (text: string) =>
  joined(findNationalNumbers(text)).map(({ start, end }) => text.slice(start, end));

interface Numbers {
  /** Written in every way, at both ends of each range. Published examples, or worked out for this file; nobody has them. */
  readonly right: readonly string[];
  /** What passes the check, or would, and is of another form. */
  readonly wrong: readonly string[];
  /** How a text may name it, where the number alone is not enough. */
  readonly names?: readonly string[];
}

const countries: Readonly<Record<string, Numbers>> = {
  Belgium: {
    right: [
      '85.07.30-033.28',
      '85073003328',
      '850730-033.28',
      '85.07.30-03328',
      '85.07.30033.28',
      '85.07.30-060.01',
      '85.07.30-061.97',
      '01.07.30-033.39',
    ],
    wrong: ['85.07.30-033-28', '85-07-30-033.28', '85.07.30 033.28', '85..07.30-033.28', '85.07.30-033.2'],
  },
  Brazil: {
    right: ['529.982.247-25', '111.444.777-35', '100.000.001-08'],
    wrong: [
      '529982247-25',
      '529.982247-25',
      '529.982.24725',
      '111.111.111-11',
      '000.000.000-00',
      '529-982-247-25',
    ],
  },
  Canada: {
    right: ['130 692 544', '130-692-544', '130692544', '130 692544'],
    wrong: ['046 454 286', '130.692.544', '130  692 544', '130 692 54'],
    names: ['SIN: ', 'sin ', 'His social insurance number is ', 'Social Insurance No. '],
  },
  Switzerland: {
    right: ['756.3271.8455.63', '756.9217.0769.85', '7569217076985', '756.92170769.85', '756.1234.5670.40'],
    wrong: ['755.9217.0769.85', '756-9217-0769-85', '756 9217 0769 85', '756.9217.0769.8'],
  },
  China: {
    right: [
      '11010519491231002X',
      '11010519491231002x',
      '440305200103311239',
      '650101198010012347',
      '310101200002295676',
      '110105194909300015',
      '11010519900110018X',
      '11010519900130019X',
    ],
    wrong: [
      '010105194912310026',
      '710105194912310021',
      '110105184912310020',
      '110105214912310025',
      '110105194913310021',
      '11010519492031002X',
      '110105194912320025',
      '110105194912410020',
      '110105 19491231 002X',
      '11010519491231002Y',
    ],
  },
  Germany: {
    right: ['86 095 742 719', '86095742719', '86095 742 719', '86095742760'],
    wrong: ['06 095 742 715', '86-095-742-719', '86  095 742 719', '860 957 427 19'],
    names: [
      'Steuer-ID: ',
      'steuerid ',
      'Steueridentifikationsnummer: ',
      'Steuer-Identifikationsnummer ',
      'Steuernummer ',
      'Steuer-Nr. ',
      'IdNr. ',
      'Tax ID ',
      'tax number: ',
    ],
  },
  Spain: {
    right: [
      '12345678Z',
      '12345678z',
      '12345678-Z',
      '00000001R',
      '99999999R',
      'X1234567L',
      'x1234567l',
      'Y1234567X',
      'Z1234567R',
      'Z1234567-R',
    ],
    wrong: ['12345678 Z', '12.345.678-Z', 'W1234567L', 'X12345678', '1234567Z'],
  },
  Finland: {
    right: [
      '131052-308T',
      '131052-308t',
      '010101A101Y',
      '311299+0029',
      '290200A900B',
      '131052-309U',
      '010101B101Y',
      '010101F101Y',
      '131052U308T',
      '131052Y308T',
    ],
    wrong: [
      '411052-308V',
      '132052-308V',
      '131052 308T',
      '131052/308T',
      '131052308T',
      '131052-308Z',
      '010101G101Y',
      '131052T308T',
    ],
  },
  France: {
    right: [
      '2 55 08 14 168 025 38',
      '255081416802538',
      '255 08 14 168025 38',
      '185017505604208',
      '1 85 20 13 055 123 92',
      '185999905512304',
      '185127505604287',
      '185097505604239',
    ],
    wrong: [
      '185007505604289',
      '185137505604206',
      '185197505604205',
      '355081416802585',
      '2-55-08-14-168-025-38',
      '2  55 08 14 168 025 38',
    ],
  },
  'Great Britain, its health service': {
    right: ['943 476 5919', '943-476-5919', '9434765919', '943 4765919', '943 476 5080'],
    wrong: ['943.476.5919', '943  476 5919', '9434 765 919'],
    names: ['NHS number ', 'NHS: '],
  },
  'Great Britain, its insurance': {
    right: [
      'AB 12 34 56 C',
      'AB123456C',
      'ab 12 34 56 c',
      'AB 123456 A',
      'JG 12 34 56 D',
      'PR123456B',
      'TW123456B',
      'WZ123456B',
      'EA123456A',
      'CC123456A',
      'HY123456A',
      'GN123456A',
      'RP123456A',
      'ZJ123456A',
      'SE123456A',
      'YT123456A',
    ],
    wrong: [
      'DA123456A',
      'FA123456A',
      'IA123456A',
      'QA123456A',
      'UA123456A',
      'VA123456A',
      'AD123456A',
      'AF123456A',
      'AI123456A',
      'AO123456A',
      'AQ123456A',
      'AU123456A',
      'AV123456A',
      'BG123456A',
      'GB123456A',
      'NK123456A',
      'KN123456A',
      'TN123456A',
      'NT123456A',
      'ZZ123456A',
      'AB123456E',
      'AB12345C',
      'AB-12-34-56-C',
      'AB123456',
    ],
    names: ['National Insurance number ', 'NI number ', 'NI: ', 'NINO '],
  },
  India: {
    right: [
      '2341 2341 2346',
      '2341-2341-2346',
      '2341-2341 2346',
      '9876 5432 1012',
      '2000 0000 0009',
      '3635 7982 4718',
      '9999 4105 7058',
    ],
    wrong: ['234123412346', '1341 2341 2342', '0341 2341 2341', '2341.2341.2346', '2341  2341 2346'],
  },
  Italy: {
    right: [
      'RSSMRA85T10A562S',
      'rssmra85t10a562s',
      'VRDLGI80A41H501I',
      'BNCGNN99E71F205W',
      'QWZJXK01S29Y123J',
      'MRTMTT91D08F205J',
      'CDEGIJ23P45U678K',
    ],
    wrong: [
      'RSSMRA85F10A562R',
      'RSSMRA85I10A562X',
      'RSS MRA 85T10 A562S',
      'RSSMRA85T10A562',
      '1SSMRA85T10A562S',
    ],
  },
  'The Netherlands': {
    right: [
      '111222333',
      '1112.22.333',
      '1112 22 333',
      '111 222 333',
      '111.222.333',
      '123456782',
      '012345672',
    ],
    wrong: ['111-222-333', '11 12 22 333', '111  222 333', '11122233'],
    names: ['BSN: ', 'bsn ', 'Burgerservicenummer '],
  },
  Norway: {
    right: ['01129930159', '011299 30159', '01129930078', '71129930084', '01529930050'],
    wrong: ['81129930055', '01629930260', '011299-30078', '011299  30078', '01129930070', '01129930000'],
  },
  Poland: {
    right: ['02230512348', '44051401359', '99913100006', '44351401358', '44051401090'],
    wrong: ['44451401351', '44054401356', '44 051 401 359', '440514-01359'],
    names: ['PESEL ', 'pesel: '],
  },
  Sweden: {
    right: ['811218-9876', '19811218-9876', '121212-1212', '121212+1212', '20121212-1212', '000101-9876'],
    wrong: ['812218-9874', '8112189876', '811218 9876', '18811218-9876', '811218-987'],
  },
  'The United States': {
    right: ['536-22-1234', '001-01-0001', '899-99-9999', '665-10-1000', '667-10-1000'],
    wrong: [
      '000-12-3456',
      '666-12-3456',
      '900-12-3456',
      '999-12-3456',
      '536-00-1234',
      '536-22-0000',
      '536 22 1234',
      '536221234',
      '536-221-234',
      '53-622-1234',
    ],
  },
  'South Africa': {
    right: ['8001015009087', '800101 5009 087', '9902304999095'],
    wrong: ['8021015009085', '8001415009083', '8001015009285', '800101-5009-087', '800101 5009087'],
    names: ['ID number ', 'ID no. ', 'identity number: ', 'Identity Number '],
  },
};

/** Forms without a check: any digit may stand in another's place. */
const unchecked = ['Great Britain, its insurance', 'The United States'];

describe.each(Object.entries(countries))('%s', (_country, { right, wrong, names = [''] }) => {
  const [name = ''] = names;

  test.each(right)('%s', (number) => {
    for (const name of names)
      for (const [before, behind] of [
        ['', ''],
        ['(', ')'],
        ['“', '”.'],
        ['', ', '],
      ])
        expect(found(`${name}${before}${number}${behind}`)).toEqual([number]);
    for (const before of ['a', 'É', '1', '1.', '1,', '1-']) expect(found(name + before + number)).toEqual([]);
    for (const behind of ['a', 'é', '1', '.1', ',1', '-1']) expect(found(name + number + behind)).toEqual([]);
    if (name !== '') expect(found(number)).toEqual([]);
  });

  test.each(wrong)('%s is none', (number) => {
    expect(found(name + number)).toEqual([]);
  });
});

const checked = Object.entries(countries).filter(([country]) => !unchecked.includes(country));

test.each(checked)('%s has no digit that can be another one', (_country, { right, names }) => {
  const [number = ''] = right;
  const name = names?.[0] ?? '';
  const changed = [...number].flatMap((sign, at) =>
    [...(/\d/.test(sign) ? '0123456789' : '')].flatMap((digit) =>
      digit === sign ? [] : found(name + number.slice(0, at) + digit + number.slice(at + 1)),
    ),
  );
  // Of some eighty, one or two are by chance a number of another state.
  expect(changed.length).toBeLessThanOrEqual(2);
});

test('numbers of eighteen states are known', () => {
  const codes = nationalForms.map(({ country }) => country);
  expect([...new Set(codes)].join(' ')).toBe('BE BR CA CH CN DE ES FI FR GB IN IT NL NO PL SE US ZA');
});

test('a name is looked for in the forty signs before a number', () => {
  for (const [between, is] of [
    [32, true],
    [36, true],
    [37, false],
    [80, false],
  ] as const)
    expect(found(`BSN ${' '.repeat(between)}111222333`)).toEqual(is ? ['111222333'] : []);
  expect(found('111222333 is my BSN')).toEqual([]);
});

test('each of several, wherever in a text they are', () => {
  expect(found(`${'word '.repeat(20)}536-22-1234, ${'word '.repeat(20)}BSN 111222333`)).toEqual([
    '536-22-1234',
    '111222333',
  ]);
});
