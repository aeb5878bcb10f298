/** What the pages of incidents add to the stylesheet. */
export const incidentStyles = `textarea { display: block; width: 100%; max-width: 40rem; padding: .55rem .7rem; font: inherit; color: inherit; background: transparent; border: 1px solid var(--quiet); border-radius: .35rem; }
textarea:focus-visible, summary:focus-visible { outline: 3px solid var(--mark); outline-offset: 2px; }
.sev { padding: .1rem .45rem; border-radius: .3rem; border: 2px solid currentColor; letter-spacing: .03em; }
.sev-sev1, .sev-sev2 { color: var(--bad); }
.sev-sev1 { color: var(--paper); background: var(--bad); border-color: var(--bad); }
.exercise { padding: .1rem .45rem; border-radius: .3rem; border: 2px dashed currentColor; }
.glance { padding: .6rem 1.1rem; border: 1px solid var(--line); border-left: 5px solid var(--mark); border-radius: .5rem; margin-bottom: 1rem; }
.glance p { margin: .4rem 0; }
ol.phases { list-style: none; display: flex; flex-wrap: wrap; gap: .3rem; padding: 0; margin: .5rem 0; }
ol.phases li { padding: .1rem .6rem; border: 1px solid var(--line); border-radius: 1rem; color: var(--quiet); font-size: .92rem; }
ol.phases li[aria-current] { color: var(--on-mark); background: var(--mark); border-color: var(--mark); font-weight: 650; }
ul.checklist, ol.timeline { list-style: none; padding: 0; }
ul.checklist > li, ol.timeline > li { padding: .5rem 0; border-bottom: 1px solid var(--line); }
ul.checklist p, ol.timeline p { margin: .15rem 0; }
ol.timeline details { margin: .2rem 0; font-size: .92rem; }
form.settle { display: flex; flex-wrap: wrap; gap: .5rem; align-items: end; }
form.settle > div { flex: 1 1 14rem; }
form.settle label { margin: .2rem 0; font-size: .92rem; }
form.settle button { margin: 0; }
form.settle button.second, form.stack button.second { color: var(--ink); background: transparent; border: 1px solid var(--quiet); }
.spoken { white-space: pre-wrap; overflow-wrap: anywhere; border-left: 3px solid var(--line); padding-left: .7rem; margin: .3rem 0; }
section[id] { scroll-margin-top: 1rem; }
`;
