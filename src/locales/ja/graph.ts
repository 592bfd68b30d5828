/** People and work around a page. In Japanese. */
export const around = {
  title: 'このページに関わる人と仕事',
  offer: 'ここで相談できる相手と、あなたの関連する仕事。',
  asking: '人と仕事を探しています…',
  found: '人：{people}。関連する仕事：{work}。',
  team: 'あなたのチーム',
  work: '作業の種類',
  people: '相談できる相手',
  first: 'まずこの人に',
  nobody: 'このページの人は、まだグラフにいません。',
  related: '関連する仕事',
  noWork: 'あなたが開ける関連する仕事はありません。',
  more: { other: 'ほか {count} 件' },
  newTab: '（新しいタブで開きます）',
  why: { other: '{what}：{count} 回、最後は {week} の週' },
  times: { other: '{count} 回' },
  nothing: 'このページについては、まだ何も分かっていません。',
  nothingNext: 'あなたと同僚が、あなたの開ける仕事で Sidenote を使うにつれて増えます。',
  onlyYou: '表示されるのはあなただけに、あなたのセッションで開けるものだけです。',
  off: 'あなたがオフにしています。',
} as const;

/** What the teamwork graph has of a person, and their switches. In Japanese. */
export const myPart = {
  section: 'チームワークグラフ',
  title: 'グラフの中の自分',
  learns:
    '所属組織は {products} から、誰と誰が何に取り組んでいるかを学びます。タイトルもテキストも含まれません。',
  learnsTeams:
    '所属組織は {products} から、どのチームが何に一緒に取り組んでいるかを学びます。個人もタイトルもテキストも含まれません。',
  learnsNothing: '所属組織のチームワークグラフは、まだどの製品からも学んでいません。',
  noGraph: '所属組織にチームワークグラフはありません。',
  what: 'これは何か',
  about:
    'チームワークグラフは、人々がどのように、どんな種類の作業に一緒に取り組んでいるかを示します。材料は痕跡だけです：どのアクションを、どのページで、ほかに誰がそのページにいて、いつ使ったか。',
  aboutTeams:
    'チームワークグラフは、どのチームがどんな種類の作業に一緒に取り組んでいるかを示します。リクエストについて残るのは、行われたこと、その週、チーム、作業の種類だけです。ページについて残るのは、ハッシュ、アプリと種類、リンク先、どのチームがどの週に使ったかだけです。',
  never: 'ページも人も識別子として扱われます。タイトル、テキスト、質問、回答は含まれません。',
  neverTeams: '個人もプロジェクトもスペースも含まれません。タイトル、テキスト、質問、回答も含まれません。',
  ageing: { other: '{count} 週間たつと、痕跡の重みは半分になります。' },
  has: 'あなたについて持っているもの',
  team: '集計されるチーム',
  people: '一緒に仕事をする人',
  objects: 'ページと作業項目',
  containers: 'プロジェクトとスペース',
  seen: '記録されたこと',
  nothing: 'まだ何もありません。',
  teamsOnly: '何もありません。所属組織のグラフにはチームだけがあり、個人の行はありません。',
  taking: '参加',
  joined: '参加しています。',
  off: '参加していません。あなたについては何も伝えられず、何も保存されません。',
  switchOff: 'オフにする…',
  sure: 'グラフがあなたについて持っているものは、すべて直ちに削除され、元に戻せません。もう一度オンにすると、空の状態から始まります。',
  delete: 'オフにして削除',
  rejoin: 'オンにする',
  products: '製品',
  productsAbout:
    'このブラウザーでは、チェックのない製品からは、以後何も伝えず、何も尋ねません。すでに伝えたものは、全体をオフにするまで残ります。',
  productsAboutTeams:
    'このブラウザーでは、チェックのない製品からは、以後何も伝えず、何も尋ねません。すでに伝えたものは、チームのものとして残ります。',
  sees: '誰に何が見えるか',
  seesYou: 'あなたには、ここと各ページで、自分の分が見えます。',
  seesTeams: 'その内容は、あなたにも同僚にも表示されません。',
  seesColleagues: '同僚にあなたが見えるのは、製品がもともとあなたを表示しているページだけです。',
  seesAdmins: '管理者に見えるのは 5 人以上のチームで、人数は 5 人単位です。個人の名前は見えません。',
  copy: 'コピーと消去',
  copyAbout:
    '所属組織の Sidenote の責任者が、ゲートウェイにあるあなたの情報すべてのコピーを渡すか、消去します。',
} as const;

/** What is told for the teamwork graph. In Japanese. */
export const noteTold = {
  title: 'チームワークグラフのために',
  after:
    '回答が完了すると、識別子、種類、サイズだけがゲートウェイに伝えられます。タイトルもテキストも含まれません。',
  asking: 'このページに誰と何が属するかを、製品に尋ねています…',
  refused:
    'このページに誰と何が属するかを、製品は答えませんでした。アドレスから分かることだけが伝えられます。',
  /** Where teams alone are told apart. */
  links: {
    asking: 'このページが何にリンクしているかを、製品に尋ねています…',
    refused:
      'このページが何にリンクしているかを、製品は答えませんでした。アドレスから分かることだけが伝えられます。',
  },
} as const;

/** The line of whom a request is for. In Japanese. */
export const contextLine = {
  title: 'モデルにはこれも伝えられます',
  nothing: 'あなたについては何も伝えません。',
  team: 'チーム',
  product: '製品',
  'work-type': '作業の種類',
} as const;
