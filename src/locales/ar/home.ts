/** The panel before anything is asked. */
export const home = {
  pick: 'حدد نصًا ثم اختر إجراءً',
  orRightClick: 'أو انقر بزر الفأرة الأيمن على النص المحدد واختر Sidenote.',
  notHere: 'غير متاح هنا',
  call: 'استدعِ Sidenote في هذه الصفحة',
} as const;
