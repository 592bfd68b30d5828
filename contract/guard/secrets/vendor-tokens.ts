import type { Kind } from '../kinds.ts';

/** A key that its maker gave a beginning of its own: the beginning, and what follows it as a regular expression. */
interface VendorToken {
  readonly kind: Kind;
  readonly starts: string;
  /** Bounded, so that a text made for it costs no more than its length. */
  readonly rest: string;
}

const base62 = (count: string) => `[A-Za-z0-9]{${count}}`;
const base64url = (count: string) => `[A-Za-z0-9_-]{${count}}`;
const hex = (count: string) => `[0-9a-f]{${count}}`;
const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

const of = (kind: Kind, rest: string, ...beginnings: string[]): VendorToken[] =>
  beginnings.map((starts) => ({ kind, starts, rest }));

/** As their makers document them. A new one is one line; where beginnings overlap, the longer one stands first. */
export const vendorTokens: readonly VendorToken[] = [
  ...of('aws', '[A-Z2-7]{16}', 'AKIA', 'ASIA', 'ABIA', 'ACCA'),
  ...of('google', base64url('35'), 'AIza'),
  ...of('google', base64url('28'), 'GOCSPX-'),
  ...of('google', base64url('20,400'), 'ya29.'),
  ...of('github', base62('36,251'), 'ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'),
  ...of('github', '[A-Za-z0-9]{22}_[A-Za-z0-9]{59}', 'github_pat_'),
  ...of(
    'gitlab',
    '[A-Za-z0-9_.-]{20,300}',
    'glpat-',
    'gldt-',
    'glrt-',
    'glptt-',
    'gloas-',
    'glcbt-',
    'glsoat-',
  ),
  ...of('gitlab', '[A-Za-z0-9_.-]{20,300}', 'glagent-', 'glimt-', 'glft-', 'glffct-'),
  ...of('atlassian', '[A-Za-z0-9_=-]{40,400}', 'ATATT3xFfGF0', 'ATCTT3xFfGN0'),
  ...of('atlassian', base62('20,60'), 'ATBB'),
  ...of('slack', '[A-Za-z0-9-]{20,300}', 'xoxb-', 'xoxp-', 'xoxa-', 'xoxr-', 'xoxs-', 'xoxe-', 'xoxe.xoxp-'),
  ...of('slack', '[A-Za-z0-9-]{30,300}', 'xapp-'),
  ...of('slack', 'T[A-Z0-9]{6,12}/B[A-Z0-9]{6,12}/[A-Za-z0-9]{20,28}', 'hooks.slack.com/services/'),
  ...of('stripe', base62('16,250'), 'sk_live_', 'sk_test_', 'rk_live_', 'rk_test_'),
  ...of('stripe', '[A-Za-z0-9+/=]{24,100}', 'whsec_'),
  ...of('anthropic', base64url('40,200'), 'sk-ant-'),
  ...of('openai', base64url('40,250'), 'sk-proj-', 'sk-svcacct-', 'sk-admin-'),
  ...of('openai', `${base62('20')}T3BlbkFJ${base62('20')}`, 'sk-'),
  ...of('service', hex('64'), 'sk-or-v1-'),
  ...of('npm', base62('36'), 'npm_'),
  ...of('pypi', base64url('50,400'), 'pypi-AgEIcHlwaS5vcmc', 'pypi-AgENdGVzdC5weXBpLm9yZ'),
  ...of('service', '[A-Za-z0-9_-]{22}\\.[A-Za-z0-9_-]{43}', 'SG.'),
  ...of('service', hex('64'), 'dop_v1_', 'doo_v1_', 'dor_v1_'),
  ...of('service', hex('32'), 'shpat_', 'shpca_', 'shppa_', 'shpss_'),
  ...of('service', base64url('22,400'), 'hvs.', 'hvb.'),
  ...of('service', base62('34,40'), 'hf_'),
  ...of('service', base62('40,60'), 'lin_api_'),
  ...of('service', base62('40,60'), 'ntn_'),
  ...of('service', base64url('40,60'), 'figd_'),
  ...of('service', base64url('27,60'), 'dckr_pat_', 'dckr_oat_'),
  ...of('service', '[A-Za-z0-9_=/+-]{40,400}', 'glc_', 'sntrys_'),
  ...of('service', '[A-Za-z0-9]{32}_[0-9a-f]{8}', 'glsa_'),
  ...of('service', '[A-Z0-9]{27}', 'NRAK-'),
  ...of('service', `${hex('24')}-${hex('34')}`, 'PMAK-'),
  ...of('service', hex('48'), 'rubygems_'),
  ...of('service', base64url('32,100'), 'pscale_tkn_', 'pscale_pw_'),
  ...of('service', `${hex('32')}(?:-[0-9])?`, 'dapi'),
  ...of('service', base62('40,60'), 'gsk_', 'pplx-'),
  ...of('service', base64url('40,100'), 'EAAAl', 'sq0csp-'),
  ...of('service', UUID, 'HRKU-'),
  ...of('service', base64url('33'), 'HRKU-AA'),
  ...of('service', '[A-Z0-9]{58}', 'AGE-SECRET-KEY-1'),
  ...of('service', hex('32'), 'key-', 'SK'),
];
