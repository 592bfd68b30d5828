import { answer, asked, captured } from './jobs.ts';
import { panelWith } from './panel.ts';

const arabic = captured('يُستورَد كل مستند مع مرفقاته. تراجع ليلى الاستيراد حتى الخميس.', { language: 'ar' });
const german = captured('Die Datenübernahme ist fast fertig. Jonas prüft sie bis Donnerstag.', {
  language: 'de',
});

/** Answers in the languages that the panel speaks then. */
export const arabicAnswer = panelWith(
  answer(
    asked('explain'),
    arabic,
    `هناك طريقان:

| الطريق | المدة | ما يلزم |
|---|---|---|
| الاستيراد | ساعتان | الحساب الجديد |
| يدويًا | 3 أيام | لا شيء |

1. اطلب الحساب من acme.atlassian.net.
2. شغِّل الأمر \`npm run import\`.`,
  ),
);

export const germanAnswer = panelWith(
  answer(
    asked('summarise'),
    german,
    `Die Datenübernahme ist fast fertig.

- Jonas prüft sie bis Donnerstag.
- Die Veröffentlichungshinweise und die Berechtigungsübersicht fehlen noch.`,
  ),
);
