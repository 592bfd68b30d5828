/** The screen that gives the templates and says which versions are in use, in Japanese. */
export const deploy = {
  leadReady:
    'すべてそろっています。システムを選び、ファイルをダウンロードして、ブラウザーに配布してください。',
  leadMissing: {
    other: 'ブラウザーにポリシーで Sidenote を導入するには、あと {count} 件が不足しています。',
  },
  missing: '不足しているもの',
  needs: {
    public_address:
      'ブラウザーから接続できる https アドレス。ゲートウェイの構成で publicUrl を設定してください。',
    sign_in: '組織のサインインプロバイダー。ゲートウェイの構成で identity を設定してください。',
    own_key:
      '組織のキーを使ったパッケージ。npm run package を実行し、その ID を extensionIds に設定してください。',
    packages:
      'ゲートウェイが配信する、Chromium 用と Firefox 用のパッケージ。npm run package で作成されたフォルダーを updates.dir に設定してください。',
    values: '拡張機能が受け付ける値。下記の値のいずれかが、必要な形式になっていません。',
  },
  values: 'ブラウザーに設定される値',
  valuesLead:
    'ゲートウェイのルールは、どの場合にも適用されます。ブラウザーにも設定した内容は、それをさらに絞り込みます。',
  narrow: 'サイト、製品、アクション',
  narrows: {
    gateway: 'ゲートウェイだけで制限（変更はすぐに反映）',
    browser: 'ブラウザーでも制限（変更には新しいファイルも必要）',
  },
  privateWindows: 'Firefox のプライベートウィンドウ',
  private: { no: 'オフ', yes: 'オン' },
  set: '設定値',
  key: 'キー',
  files: 'ファイル',
  filesLead: 'ドキュメントと同じテンプレートに、組織の値を入れたものです。秘密の内容は含まれません。',
  noFiles: 'まだファイルはありません',
  noFilesNext: '不足がなくなると作成されます。誤った値のファイルは、Sidenote をオフにしてしまうためです。',
  download: 'ダウンロード',
  downloadOf: '{file} をダウンロード',
  places: {
    linux: 'Linux',
    windows: 'Windows',
    macos: 'macOS',
    firefox: 'Firefox',
    intune: 'Intune',
    'google-admin': 'Google 管理コンソール',
    everywhere: '組織の値',
  },
  how: {
    linux:
      '各ブラウザーのファイルを、管理ポリシー用のフォルダーに置きます。フォルダーには root だけが書き込めるようにしてください。',
    windows:
      '試験導入では、1 台のマシンに .reg ファイルをインポートします。全台への展開では、ADMX とその ADML をセントラルストアに置きます。',
    macos:
      'デバイス管理でプロファイルを配布します。Jamf では、専用のファイルをカスタムスキーマとして使います。',
    firefox:
      'policies.json として保存します。Linux では /etc/firefox/policies に置きます。Firefox は起動時に読み込みます。',
    intune: 'カスタム構成を作成し、ファイルの行を入力します。',
    'google-admin': 'ID とアドレスでアプリを追加して強制インストールし、ポリシーを該当欄に貼り付けます。',
    everywhere: 'すべての値を 1 つのファイルにまとめたもので、npm run policies で使います。',
  },
  fleet: '使用中のバージョン',
  fleetLead:
    '過去 30 日間に、ブラウザーがバージョンを報告した回数です。誰のものかは保存されないため、割合として読んでください。ポリシーに誤りがあるブラウザーは何も報告しなくなります。その理由は診断ページに示されます。',
  noFleet: 'バージョンを報告したブラウザーはまだありません',
  noFleetNext: '誰かがサインインすると、起動後の最初の問い合わせで報告されます。',
  browser: 'ブラウザー',
  version: 'バージョン',
  told: '報告数',
  policy: 'ポリシー',
  policies: { ready: '有効', unmanaged: 'なし', unknown: '報告なし' },
  last: '最後の報告',
  offered: '現在の配布版',
  isOffered: 'はい',
  isOlder: 'いいえ（{version} を配布中）',
  nothingOffered: 'ここでは配布していません',
  otherVersions: 'その他',
  browsers: { chromium: 'Chrome と Chromium', edge: 'Edge', firefox: 'Firefox' },
} as const;
