/** Style of the page that shows the interface: both themes, from a telephone to a wide screen. */
export const docsStyle = `
:root{color-scheme:light dark;--ink:#1d2330;--soft:#556073;--page:#f4f5f8;--card:#fff;--line:#dfe3ea;--accent:#3553cc;--code:#eef1f8;--get:#0b6b50;--post:#3553cc;--put:#8a4b00;--delete:#b3261e}
@media (prefers-color-scheme:dark){:root{--ink:#e8ebf2;--soft:#a9b3c5;--page:#12151c;--card:#1b202a;--line:#323a49;--accent:#9db1ff;--code:#252c39;--get:#6fd6b3;--post:#9db1ff;--put:#f0b866;--delete:#ff9c94}}
*{box-sizing:border-box}
html{scroll-padding-top:16px}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
body{margin:0;background:var(--page);color:var(--ink);font:16px/1.55 system-ui,sans-serif}
a{color:var(--accent)}
a:focus-visible,[tabindex]:focus-visible,summary:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:4px}
.skip{position:absolute;left:-999px}
.skip:focus{left:16px;top:16px;z-index:1;padding:8px 14px;background:var(--card)}
.frame{display:grid;grid-template-columns:minmax(0,1fr);max-width:1240px;margin:0 auto;padding:24px;gap:32px}
nav h2{margin:20px 0 4px;font-size:13px;color:var(--soft);font-weight:600}
nav ul{list-style:none;margin:0;padding:0}
nav a{display:block;padding:4px 10px;border-radius:8px;color:var(--ink);text-decoration:none;font-size:15px}
nav a:hover{background:var(--code)}
@media (min-width:960px){.frame{grid-template-columns:270px minmax(0,1fr)}nav{position:sticky;top:0;align-self:start;max-height:100vh;overflow:auto;padding:8px 4px 24px}}
h1{margin:8px 0 4px;font-size:32px;line-height:1.2;letter-spacing:-.01em}
.lead{margin:0 0 8px;font-size:18px;color:var(--soft)}
main>section>h2{margin:48px 0 12px;font-size:22px}
article{margin:0 0 20px;padding:24px;background:var(--card);border:1px solid var(--line);border-radius:16px}
article h3{margin:0 0 8px;font-size:19px}
article h4{margin:24px 0 8px;font-size:15px}
.route{display:flex;flex-wrap:wrap;gap:10px;align-items:center;margin:0 0 12px}
.method{padding:1px 10px;border:1.5px solid currentColor;border-radius:99px;font-size:13px;font-weight:700;letter-spacing:.03em}
.get{color:var(--get)}.post{color:var(--post)}.put,.patch{color:var(--put)}.delete{color:var(--delete)}
code{padding:1px 5px;border-radius:5px;background:var(--code);font:14px/1.5 ui-monospace,monospace;overflow-wrap:anywhere}
.route code{font-size:15px}
pre{margin:8px 0 16px;padding:14px 16px;border-radius:10px;background:var(--code);font:14px/1.5 ui-monospace,monospace;overflow-x:auto}
.who{color:var(--soft);margin:0 0 8px}
.scroll{overflow-x:auto;margin:8px 0 16px;border:1px solid var(--line);border-radius:10px}
table{width:100%;border-collapse:collapse;font-size:15px}
caption{padding:8px 12px;text-align:left;color:var(--soft);font-size:14px}
th,td{padding:7px 12px;border-top:1px solid var(--line);text-align:left;vertical-align:top;font-weight:400}
thead th{font-size:13px;color:var(--soft);font-weight:600}
small{color:var(--soft);font-size:13px}
dl{display:grid;grid-template-columns:auto minmax(0,1fr);gap:6px 14px;margin:0}
dt{font-weight:700;font-variant-numeric:tabular-nums}
dd{margin:0}
dd a{display:inline-block;min-width:24px;min-height:26px;margin:0 4px 2px 0}
dd .scroll{margin:8px 0}
details{margin:4px 0 0}
summary{cursor:pointer;color:var(--accent)}
@media print{nav,.skip{display:none}body{background:none}article{break-inside:avoid}}
`;
