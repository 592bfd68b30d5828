import { drawing } from './random.ts';
import type { Sample } from './sample.ts';

/** A text with the value between two bars. */
const marked = (kind: Sample['kind'], text: string): Sample => {
  const [before = '', value = '', behind = ''] = text.split('¦');
  return { kind, value, text: before + value + behind };
};

const assigned = [
  'password: ¦Tr0ub4dor&3¦',
  'Password = ¦Winter2026!¦',
  'The wifi password is ¦Gr33nhouse-42¦ until Monday.',
  'DB_PASSWORD=¦k9#mPq2vL¦\nDB_HOST=db.internal',
  '{"user": "svc-build", "password": "¦p@ssW0rd-build¦"}',
  "spring.datasource.password='¦S3cure+pring¦'",
  'Server=db1;Database=orders;User Id=sa;Password=¦Qwerty!234¦;Encrypt=yes',
  'Passwort: ¦Sommer-2026¦ (bitte nach der Anmeldung ändern)',
  'Das Kennwort lautet ¦blau7Elefant¦, der Benutzer ist mira.',
  'mot de passe : ¦Cam3mbert!¦',
  'La contraseña es ¦Madr1d#2026¦.',
  'senha: ¦Lisboa!1755¦',
  'Wachtwoord: ¦Tulp3nveld!¦',
  'пароль: ¦Zima2026#snow¦',
  '密码：¦Beijing#2026¦',
  'パスワード: ¦Sakura!2026¦',
  '| user | password |\n| --- | --- |\n| user: mira | password: ¦Xy7!kkQ2¦ |',
  'mysql -u root --password=¦r00t!Example9¦ -h db',
  'passphrase: "¦correct horse battery staple 9¦"',
  'passwd -> ¦u7Jk!pL0¦',
  'PIN: 1234, passcode: ¦482913¦',
  'login pwd: ¦Ab3$efgh¦',
  'the admin password is now ¦N3wPass!word¦',
  'password:¦hunter2¦',
  // What a person reads and a rule does not.
  'Log in as mira with ¦Tr0ub4dor&3¦.',
  'password: ¦correcthorsebatterystaple¦',
];

const keysByName = (draw: ReturnType<typeof drawing>) => [
  `aws_secret_access_key = ¦${draw('base64', 40)}¦`,
  `API_KEY=¦${draw('hex', 32)}¦`,
  `"client_secret": "¦${draw('base62', 40)}¦"`,
  `X_API_TOKEN: ¦${draw('base62', 24)}¦`,
  `webhook secret: ¦${draw('hex', 40)}¦`,
  `https://api.example.com/v1?access_token=¦${draw('base62', 32)}¦&page=2`,
  `encryption_key: '¦${draw('base64', 43)}=¦'`,
  `The API key is ¦${draw('base62', 28)}¦, valid for a month.`,
  `private_key => "¦${draw('base64', 44)}¦"`,
  `service-token: ¦${draw('base64url', 30)}A¦`,
  `master_key=¦${draw('hex', 64)}¦`,
  `session token = ¦${draw('base62', 48)}¦`,
];

const headers = (draw: ReturnType<typeof drawing>) => [
  `Authorization: Bearer ¦${draw('base64url', 40)}A¦`,
  `curl -H 'Authorization: Basic ¦${draw('base62', 30)}Cg==¦' https://example.com`,
  `-H "X-Api-Key: ¦${draw('hex', 32)}¦"`,
  `"authorization": "token ¦${draw('hex', 40)}¦"`,
  `Sent with bearer ¦${draw('base62', 36)}¦ and refused.`,
  `authorization=¦${draw('base64', 40)}¦`,
  `headers: { Authorization: \`Bearer ¦${draw('base62', 44)}¦\` }`,
  `x-auth-token: ¦${draw('base62', 32)}¦`,
];

const addresses = [
  'postgres://orders:¦n0t-so-secret¦@db.internal:5432/orders',
  'mongodb+srv://svc:¦Qx7!plum¦@cluster0.example.net/app?retryWrites=true',
  'redis://:¦r3disPass¦@cache:6379/0',
  'https://mira:¦tulip99¦@jenkins.example.com/job/build',
  'amqps://worker:¦rabbit-Hole7¦@mq.example.com/vhost',
  'git clone https://oauth2:¦deploy0Token¦@git.example.com/a/b.git',
  'ftp://anna:¦holiday¦@files.example.com/in',
  'jdbc:mysql://app:¦My5qlpw¦@10.0.0.5/shop',
];

/** Passwords and keys that only their name or their place gives away. */
export function passwordSamples(): Sample[] {
  const draw = drawing(2);
  return [
    ...[...assigned, ...keysByName(draw)].map((text) => marked('assigned', text)),
    ...headers(draw).map((text) => marked('authorization', text)),
    ...addresses.map((text) => marked('url-password', text)),
  ];
}
