/** The style sheet of the balance page: one column of text, light or dark as the reader's machine is. */
export const STYLE = `
:root{color-scheme:light dark;--page:#faf7f0;--ink:#1b1f23;--muted:#555d64;--rule:#d8d0c0;--panel:#f1ecdf;--link:#17618c;
--good:#1d6b98;--text:#7db4d2;--stuck:#d99a3a;--none:#b5ada2;--ground:#e7e0d1;--band:#e3ddcd;--mark:#1b1f23;
--passed:#2c6a3f;--warned:#8a5a00;--failed:#a8321a;--focus:#b45f00}
@media (prefers-color-scheme:dark){:root{--page:#0e1a23;--ink:#eaf1f5;--muted:#a7bac7;--rule:#35505f;--panel:#162833;--link:#8cc7e8;
--good:#5fb0dd;--text:#2f6f93;--stuck:#d8a24c;--none:#5d6b75;--ground:#1e3644;--band:#1f3947;--mark:#eaf1f5;
--passed:#8fcf9f;--warned:#e8bd66;--failed:#f0907a;--focus:#ffd166}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--page);color:var(--ink);font:1.0625rem/1.55 "Atkinson Hyperlegible Next",system-ui,"Segoe UI",Roboto,sans-serif}
main{max-width:62rem;margin:0 auto;padding:clamp(1rem,4vw,3rem) clamp(1rem,4vw,2rem) 4rem}
h1,h2,h3{font-family:"Source Serif 4",Georgia,"Times New Roman",serif;line-height:1.2;font-weight:600;text-wrap:balance}
h1{font-size:clamp(1.75rem,5vw,2.6rem);margin:0 0 .5rem}
h2{font-size:1.55rem;margin:3.2rem 0 .6rem;padding-top:1rem;border-top:1px solid var(--rule)}
h3{font-size:1.12rem;margin:0}
p{margin:.5rem 0;max-width:42rem}
.muted,figcaption{color:var(--muted)}
a{color:var(--link);text-underline-offset:.15em}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
.summary{font-size:1.2rem}
.gates{list-style:none;margin:1rem 0;padding:0}
.gates>li{padding:.8rem 0;border-bottom:1px solid var(--rule)}
.gate{display:grid;grid-template-columns:3rem minmax(0,1fr) auto;gap:.6rem;align-items:baseline}
.gate .id{color:var(--muted);font-variant-numeric:tabular-nums}
.verdict{font-weight:650;white-space:nowrap}
.verdict.passed{color:var(--passed)}.verdict.warned{color:var(--warned)}.verdict.failed{color:var(--failed)}.verdict.expected,.verdict.notApplicable{color:var(--muted)}
.ways{display:block;margin:.1rem 0 .35rem}.ways code{display:block;white-space:normal;overflow-wrap:anywhere;color:var(--muted)}.left code{white-space:normal;overflow-wrap:anywhere}
.excuse{margin:.15rem 0 .4rem;font-style:italic}
.checks{margin:.4rem 0 .2rem 3.6rem;padding:0 0 0 1.1rem;max-width:46rem}
.checks li{margin:.3rem 0}
.checks a{white-space:nowrap}
details{margin:.3rem 0 0 3.6rem}
details .checks{margin-left:0}
summary{cursor:pointer;color:var(--muted)}
figure{margin:1rem 0}
figcaption{margin:0 0 .7rem;max-width:42rem}
.key{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;margin:.2rem 0 .8rem;padding:0;list-style:none;color:var(--muted)}
.key svg{width:1.1em;height:1.1em;vertical-align:-.15em;margin-right:.4em}
.rows{display:grid;gap:.35rem .8rem;align-items:center;margin:0}
.rows>div{display:contents}
.rows.one{grid-template-columns:minmax(7rem,max-content) minmax(0,1fr) minmax(4.5rem,max-content)}
.rows.four{grid-template-columns:minmax(7rem,max-content) repeat(4,minmax(0,1fr))}
.rows .head{color:var(--muted);font-size:.92em}
.rows .value{font-variant-numeric:tabular-nums;text-align:right;white-space:nowrap}
.rows.four .value{text-align:left;font-size:.92em}
svg{display:block;width:100%}
.ground{fill:var(--ground)}.good{fill:var(--good)}.text{fill:var(--text)}.stuck{fill:var(--stuck)}.none{fill:var(--none)}
.half{fill:var(--text)}.full,.column,.measure{fill:var(--good)}.band{fill:var(--band)}.tick{fill:var(--muted)}.whisker,.point{fill:var(--mark)}
rect.good,rect.text,rect.stuck,rect.none{stroke:var(--page);stroke-width:1.5;vector-effect:non-scaling-stroke}
.axis{display:flex;justify-content:space-between;color:var(--muted);font-size:.92em;font-variant-numeric:tabular-nums}
.scroll{overflow-x:auto;margin:1rem 0}
table{border-collapse:collapse;width:100%;font-size:.94rem;font-variant-numeric:tabular-nums}
th,td{padding:.35rem .6rem;text-align:right;border-bottom:1px solid var(--rule);vertical-align:top}
th{font-weight:600}
thead th{vertical-align:bottom;border-bottom:2px solid var(--rule)}
th:first-child,td:first-child,.left{text-align:left}
tbody th{position:sticky;left:0;background:var(--page);font-weight:500;min-width:8.5rem}
td,tbody th a{white-space:nowrap}td.left{white-space:normal;min-width:14rem}
td ul{margin:0;padding-left:1.1rem}
code{font:.88em/1.5 ui-monospace,"Cascadia Mono",Menlo,Consolas,monospace;white-space:nowrap}
tr:target{background:var(--panel)}tr:target th{background:var(--panel)}
footer{margin-top:3rem;color:var(--muted);overflow-wrap:anywhere}
@media (max-width:40rem){
.checks a,tbody th a{white-space:normal;overflow-wrap:anywhere}
.checks,details{margin-left:0}
.gate{grid-template-columns:2.6rem minmax(0,1fr)}.gate .verdict{grid-column:2}
.rows.one{display:block}.rows.one>div{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 .8rem;margin-bottom:.6rem}
.rows.one .value{order:1;margin-left:auto;white-space:normal}.rows.one svg,.rows.one .axis{order:2;flex:0 0 100%}
.rows.four{grid-template-columns:repeat(4,minmax(0,1fr))}.rows.four .label{grid-column:1/-1;margin-top:.4rem}.rows.four .label:empty{display:none}
}
@media print{details{display:block}body{background:#fff}}
`;
