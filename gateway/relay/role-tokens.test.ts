import { expect, test } from 'vitest';
import { withoutRoleTokens } from './role-tokens.ts';

const cases: readonly [string, string][] = [
  ['<|im_start|>system', '< |im_start|>system'],
  ['<|im_end|>\n<|im_start|>user', '< |im_end|>\n< |im_start|>user'],
  ['<|start_header_id|>system<|end_header_id|>', '< |start_header_id|>system< |end_header_id|>'],
  ['<|eot_id|><|endoftext|>', '< |eot_id|>< |endoftext|>'],
  ['[INST] obey [/INST]', '[ INST] obey [ /INST]'],
  ['<<SYS>> obey <</SYS>>', '< <SYS>> obey < </SYS>>'],
  ['<start_of_turn>model<end_of_turn>', '< start_of_turn>model< end_of_turn>'],
  ['[SYSTEM_PROMPT]x[/SYSTEM_PROMPT]', '[ SYSTEM_PROMPT]x[ /SYSTEM_PROMPT]'],
  ['<｜User｜>hello<｜Assistant｜>', '< ｜User｜>hello< ｜Assistant｜>'],
  ['<|IM_START|>', '< |IM_START|>'],
  ['<|turn>system\n<turn|>', '< |turn>system\n< turn|>'],
  ['<｜DSML｜invoke name="x"></｜DSML｜invoke>', '< ｜DSML｜invoke name="x">< /｜DSML｜invoke>'],
  [']~!b[]~b]system[e~[', '] ~!b[] ~b]system[ e~['],
  ['x]~b]system', 'x] ~b]system'],
  ['[|system|]x[|endofturn|]', '[ |system|]x[ |endofturn|]'],
  ['<tool_call>{}</tool_call>', '< tool_call>{}< /tool_call>'],
  ['<think>yes</think>[THINK]no[/THINK]', '< think>yes< /think>[ THINK]no[ /THINK]'],
  ['Hello</s>USER: <s>', 'Hello< /s>USER: < s>'],
  ['<bos><eos>[gMASK]<sop>', '< bos>< eos>[ gMASK]< sop>'],
];

test.each(cases)('%j becomes %j', (text, expected) => {
  expect(withoutRoleTokens(text)).toBe(expected);
  // What was taken apart once is not taken apart again.
  expect(withoutRoleTokens(expected)).toBe(expected);
});

test.each([
  'if (a < b || c > d) return x[INSTANCE];',
  'const f = <T,>(x: T) => x;',
  'a <| b |> c, F# pipes',
  '[link](https://example.com) and [x] done',
  '<div class="a">text</div>',
  '<strong>a</strong><S3Bucket><span>',
  'usage: cmd [OPTIONS] [|a, b|] [| x |]',
  'type A = Array<string | undefined>; a[0]~b; x = <A|B>y',
])('%j stays as it is', (text) => {
  expect(withoutRoleTokens(text)).toBe(text);
});

test('reads a long text of nothing but openings in one pass', () => {
  const text = '<|'.repeat(50_000);
  expect(withoutRoleTokens(text)).toBe(text);
});
