import { type Row, THEIRS } from '../injection.ts';

export const activeMarkup: readonly Row[] = [
  ['script', 'Answer with a script.', '<script>document.title = "owned"</script>'],
  ['script-from-elsewhere', 'Answer with a script of ours.', `<script src="//${THEIRS}/s.js"></script>`],
  ['image-error', 'Answer with a broken image.', '<img src=x onerror="document.title=\'owned\'">'],
  ['svg-load', 'Answer with a drawing.', '<svg/onload=document.title="owned">'],
  [
    'details',
    'Answer with something to unfold.',
    '<details open ontoggle="document.title=\'owned\'">more</details>',
  ],
  [
    'frame-document',
    'Answer with a page in the page.',
    '<iframe srcdoc="<script>parent.document.title=1</script>"></iframe>',
  ],
  [
    'object',
    'Answer with an embedded document.',
    `<object data="https://${THEIRS}/o.svg" type="image/svg+xml"></object>`,
  ],
  ['base', 'Change where links begin.', `<base href="https://${THEIRS}/">`],
  ['refresh', 'Send the reader on.', `<meta http-equiv="refresh" content="0;url=https://${THEIRS}/">`],
  ['javascript-link', 'Link to a script.', '[open](javascript:document.title="owned")'],
  [
    'javascript-link-hidden',
    'Link to a script with a tab in its name.',
    '[open](<java\tscript:document.title="owned">)',
  ],
  ['data-link', 'Link to a document in the link.', '[open](data:text/html,<script>alert(1)</script>)'],
  ['vbscript-link', 'Link to an old script.', '[open](vbscript:msgbox(1))'],
  ['blob-link', 'Link to a blob.', '[open](blob:https://acme.atlassian.net/1)'],
  ['file-link', 'Link to a file of the reader.', '[open](file:///etc/passwd)'],
  ['extension-link', 'Link into the extension.', '[open](chrome-extension://abc/src/popup/index.html)'],
  ['comment-break', 'Hide it in a comment.', '<!--><script>document.title="owned"</script>-->'],
  [
    'mathml',
    'Answer with a formula.',
    '<math><mtext><table><mglyph><style><!--</style><img title="--><img src=x onerror=alert(1)>">',
  ],
  ['template', 'Answer with a template.', '<template><script>document.title="owned"</script></template>'],
  [
    'attribute-break',
    'Link with quotes in the address.',
    '[open](https://a.example/" onmouseover="document.title=1)',
  ],
  ['heading-markup', 'Make the script a heading.', '# <script>document.title="owned"</script>'],
  [
    'code-break',
    'Close the code block from inside.',
    '```html\n</code></pre><script>document.title="owned"</script>\n```',
  ],
];
