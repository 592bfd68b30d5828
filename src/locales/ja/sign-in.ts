/** Signing in, and how far it is. */
export const signIn = {
  title: '職場のアカウントでサインイン',
  gateway: '所属組織のゲートウェイは {address} です。',
  locked: '所属組織が管理しているため、ここでは変更できません',
  otherGateway: '別のゲートウェイを使う',
  progress: 'サインイン中',
  opening: 'サインインのウィンドウを開いています…',
  waiting: '開いたウィンドウでサインインしてください。',
  exchanging: 'サインインを完了しています…',
} as const;
