import { checks } from './checks.ts';
import { editors } from './editors.ts';
import { test } from './rig.ts';

for (const editor of editors) {
  test.describe(editor.name, () => {
    for (const check of checks) {
      test(check.title, async ({ bench }, info) => {
        await bench.open(editor.id);
        const outcome = await check.run(bench, editor);
        info.annotations.push(
          { type: 'outcome', description: outcome },
          { type: 'packages', description: await bench.packages() },
        );
      });
    }
  });
}
