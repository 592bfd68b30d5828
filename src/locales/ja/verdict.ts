/** The one thing to know first when Sidenote does not work, and what an admin does about it. */
export const verdict = {
  notUnderstood: 'ポリシーを解釈できません。',
  staysOff: 'ポリシーが正しくなるまで、Sidenote はオフのままです。',
  more: {
    other: '下にさらに {count} 件あります。',
  },
  nobody: 'このブラウザーの Sidenote は管理されておらず、ゲートウェイも指定されていません。',
  nobodyNext:
    '所属組織のゲートウェイのアドレスをパネルに入力するか、ポリシーで Sidenote をインストールしてください。',
  fromMemory: 'ブラウザーがまだポリシーを通知していないため、以前の内容を表示しています。',
  fromMemoryNext: '通知されるまで、ネットワークには何も送られません。起動後、数秒かかります。',
  good: 'Sidenote は設定済みで、ゲートウェイも応答しています。',
  signedIn: 'サインインしています。',
  signedOut: 'まだ誰もサインインしていません。',
  unheard: 'ポリシーの有無を、ブラウザーがまだ通知していません。',
  unheardNext: '起動後、数秒かかります。',
  noPolicy: '管理者が Sidenote をインストールしましたが、ブラウザーにそのポリシーがありません。',
  noPolicyNext: 'インストール直後は数秒かかります。変わらない場合、ポリシーは {path} に置く必要があります。',
  lookInFirefox:
    'Firefox が読み取ったポリシーは about:policies で確認できます。変更は次回の起動時に反映されます。',
  lookInChromium:
    'chrome://policy の Sidenote の欄に、すべてのキーが表示されている必要があります。つづりの違うキーや値の型が違うキーは、ブラウザーが警告なしに除外します。',
  enabledNotSet:
    'キー enabled が設定されていないか、値が true でも false でもないため、Sidenote はオフのままです。',
  setEnabled: 'enabled を true に設定してください。',
  off: 'ポリシーにより Sidenote はオフになっています。',
  offNext: 'オンにするには、enabled を true に設定してください。',
  asking: '{gateway} を確認しています…',
  askingNext: '10 秒ほどかかることがあります。',
  unreachable: '{gateway} からの応答がありません。',
  unreachableNext:
    'アドレスを確認し、次にこのブラウザーと {host} の間にあるもの（名前解決、VPN、プロキシ、ファイアウォール、証明書）を確認してください。ExtensionSettings に runtime_blocked_hosts がある場合は、{host} を runtime_allowed_hosts に追加してください。',
  closedToUs: '{gateway} から応答はありますが、この拡張機能は許可されていません。',
  closedToUsNext:
    'ゲートウェイの設定の extensionIds に {id} を追加し、代わりにプロキシが応答していないか確認してください。ExtensionSettings に runtime_blocked_hosts がある場合は、{host} を runtime_allowed_hosts に追加してください。',
  notAGateway:
    '{gateway} で応答しているのは Sidenote のゲートウェイではないか、公開アドレスの異なるゲートウェイです。',
  notAGatewayNext:
    'gatewayUrl と、ゲートウェイの設定の publicUrl を確認してください。両者は同じでなければなりません。',
  signInElsewhereNext:
    'ポリシーの oidcIssuer と oidcClientId を、ゲートウェイの設定と一字一句同じにしてください。',
  pageNotLoadedNext:
    'タブで開いてください。ブロックされていると表示された場合は、プロバイダーのホストを URLAllowlist で許可するか、URLBlocklist から取り除いてください。',
  signInFailedNext:
    'もう一度お試しください。Firefox のウィンドウに「Blocked Page」と表示された場合は、プロバイダーのホストを WebsiteFilter の Exceptions に追加するか、Block から取り除いてください。',
  otherOrganisation: 'ポリシーの組織は {ours} ですが、ゲートウェイの組織は {theirs} です。',
  otherOrganisationNext: 'ポリシーの orgId を、ゲートウェイの設定の ID と同じにしてください。',
  otherRegion: 'ポリシーのリージョンは {ours} ですが、ゲートウェイのリージョンは {theirs} です。',
  otherRegionNext: '該当リージョンのゲートウェイを gatewayUrl に指定してください。',
  hipaa:
    'ポリシーは HIPAA のルールを求めていますが（hipaaMode が未設定の場合も同じ）、ゲートウェイでは所属組織に適用されていません。',
  hipaaNext:
    'HIPAA が適用されない場合は hipaaMode を false に設定し、適用される場合はゲートウェイに契約を登録してください。',
  nothingAllowed: {
    other: '何も許可されていません。{keys} に項目がないか、ブラウザーがリストを除外しました。',
  },
  nothingAllowedNext:
    '許可するものを列挙するか、ゲートウェイが許可するものすべてを示す * を指定してください。型の違う項目が 1 つでもあると、ブラウザーはリスト全体を除外します。',
} as const;
