/** Forms, the sign-in pages and the account. */
export const pagesStyles = `
.alert { border-left: 4px solid var(--bad); padding: .6rem .9rem; background: color-mix(in srgb, var(--bad) 9%, transparent); border-radius: 0 .35rem .35rem 0; }
.done { border-left: 4px solid var(--mark); padding: .6rem .9rem; background: color-mix(in srgb, var(--mark) 9%, transparent); border-radius: 0 .35rem .35rem 0; }
.hint { margin: 0 0 .35rem; color: var(--quiet); font-size: .92rem; max-width: 26rem; }
input[readonly] { border-style: dashed; color: var(--quiet); }
input[name=code] { font-size: 1.5rem; letter-spacing: .25em; max-width: 13rem; font-variant-numeric: tabular-nums; }
.bar { display: flex; flex-wrap: wrap; gap: .25rem 1rem; align-items: baseline; justify-content: space-between; color: var(--quiet); font-size: .92rem; overflow-wrap: anywhere; border-bottom: 1px solid var(--line); padding-bottom: .5rem; margin-bottom: 1rem; }
button.plain { margin: 0; padding: .2rem .1rem; background: none; color: var(--mark); text-decoration: underline; font-weight: 500; }
.qr { margin: 1rem 0; width: 14rem; max-width: 100%; padding: .5rem; background: #fff; border: 1px solid var(--line); border-radius: .5rem; }
.qr svg { display: block; width: 100%; height: auto; }
.key { font-size: 1.1rem; letter-spacing: .05em; }
details { margin: 1rem 0; }
summary { cursor: pointer; color: var(--mark); }
ol.how { padding-left: 1.25rem; }
ol.how li { margin: .35rem 0; }
form.choice button { display: flex; flex-direction: column; width: 100%; margin: 0 0 .75rem; padding: .9rem 1.1rem; text-align: left; color: var(--ink); background: none; border: 1px solid var(--line); border-radius: .5rem; }
form.choice button:hover { border-color: var(--mark); }
form.choice span { color: var(--quiet); font-weight: 400; }
.stack > button { display: block; }
ul.sessions { padding-left: 1.1rem; }
ul.sessions li { margin: .35rem 0; }
@media (max-width: 32rem) {
  .stack input { max-width: none; }
  .stack > button { width: 100%; }
  .stack input[name=code] { max-width: 13rem; }
}
`;
