/**
 * How the practice pages look: Clearway's colours, calm and legible, for both markups. It stands in each page, so that a
 * page is whole wherever it is served. Nothing of it is CMS's.
 */
export const style = `
:root{color-scheme:light dark;--surface:light-dark(#fff,#151a1f);--sunk:light-dark(#f5f7f9,#0f1317);--line:light-dark(#dfe5ea,#2b333b);--strong:light-dark(#7d8994,#717d89);--ink:light-dark(#16202a,#e7ecf1);--quiet:light-dark(#54606c,#a3afba);--accent:light-dark(#0a6464,#5ccbc6)}
*{box-sizing:border-box}
body{max-width:60rem;margin:0 auto;padding:64px 24px 48px;font:14px/1.45 "Inter Variable",system-ui,sans-serif;color:var(--ink);background:var(--surface)}
#clearway-bar{position:fixed;inset:0 0 auto;z-index:1;padding:8px 24px;font-weight:600;text-align:center;color:light-dark(#5c3300,#f7d08a);background:light-dark(#fff4dc,#33270d);border-bottom:1px solid light-dark(#d9a441,#7a5c1e)}
a{color:var(--accent);text-underline-offset:2px}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
h1,font[size="4"]{font-size:20px;font-weight:600;line-height:1.3;margin:16px 0 8px}
h2,h3,legend,font[size="3"]{font-size:16px;font-weight:600;margin:16px 0 8px}
p{margin:8px 0;max-width:44rem}
ul,ol{margin:8px 0;padding-left:20px}
ul:has(>li>a){list-style:none;padding:0}
li:has(>a){padding:2px 0}
header,.masthead{display:flex;justify-content:space-between;align-items:baseline;gap:16px;padding-bottom:12px;border-bottom:2px solid var(--accent)}
.masthead tbody,.masthead tr{display:contents}
.tabs tbody{display:flex}
.brand,font[size="5"]{font-size:20px;font-weight:600;color:var(--accent)}
.who{padding:8px 0;font-size:13px;color:var(--quiet)}
nav,table.tabs{display:block;border-bottom:1px solid var(--line);margin-bottom:16px}
nav ul{display:flex;flex-wrap:wrap;gap:20px;list-style:none;margin:0;padding:0}
nav a,.tabs a,.tabs b{display:inline-block;padding:8px 0;font-weight:400;text-decoration:none;color:var(--quiet);border-bottom:2px solid transparent}
nav a[aria-current],.tabs b{font-weight:600;color:var(--ink);border-color:var(--accent)}
table[border="0"]{border-spacing:0;max-width:100%}
table[border="0"] td{padding:4px 16px 4px 0;vertical-align:baseline}
td:has(+td>input:not([type=submit])),td:has(+td>select),label>span:first-child{display:inline-block;width:15rem;max-width:100%;color:var(--quiet)}
main>div>label,section>div>label{display:block;padding:4px 0}
table[border="1"],[role=table]{display:block;overflow-x:auto;border:0;margin:12px 0;border-collapse:collapse}
table[border="1"] th,table[border="1"] td{border:0;border-bottom:1px solid var(--line);padding:8px 24px 8px 0;text-align:left;white-space:nowrap}
[role=row]{display:flex;gap:24px;padding:8px 0;border-bottom:1px solid var(--line)}
[role=columnheader],[role=cell]{flex:1 1 0;min-width:9rem}
th,[role=columnheader]{font-size:13px;font-weight:600;color:var(--quiet)}
input:not([type=submit],[type=radio],[type=checkbox]),select{width:16rem;max-width:100%;min-height:32px;padding:4px 8px;font:inherit;color:var(--quiet);background:var(--sunk);border:1px solid var(--line);border-radius:6px}
button,input[type=submit]{min-height:34px;margin:4px 8px 4px 0;padding:4px 14px;font:inherit;font-weight:600;color:var(--ink);background:var(--surface);border:1px solid var(--strong);border-radius:6px;cursor:pointer}
button:hover,input[type=submit]:hover{background:var(--sunk);border-color:var(--accent)}
fieldset,section{margin:16px 0;padding:4px 20px 12px;border:1px solid var(--line);border-radius:6px}
.breadcrumb,.steps{display:flex;flex-wrap:wrap;gap:8px 20px;list-style:none;padding:0;color:var(--quiet)}
.breadcrumb li:last-child{color:var(--ink);font-weight:600}
.breadcrumb li+li::before{content:"▶";margin-right:20px;font-size:10px;color:var(--quiet)}
.steps li{padding:6px 0;border-top:2px solid var(--line)}
.steps [aria-current]{color:var(--ink);font-weight:600;border-color:var(--accent)}
.hidden{display:none}`;
