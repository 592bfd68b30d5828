/** The panel before anything is asked. */
export const home = {
  pick: 'テキストを選択して、アクションを選んでください',
  orRightClick: 'または、選択したテキストを右クリックして Sidenote を選びます。',
  notHere: 'ここでは利用できません',
  call: 'このページで Sidenote を呼び出してください',
} as const;
