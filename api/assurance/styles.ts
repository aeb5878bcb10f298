/** What the page of the promises adds to the stylesheet. Red and green are also said in words and by a sign. */
export const assuranceStyles = `.kept { color: var(--mark); }
.tally { display: flex; gap: 1rem; align-items: center; margin: 1.5rem 0; padding: 1rem 1.25rem; border: 1px solid var(--line); border-radius: .6rem; }
.tally p { margin: 0; }
.tally-number { font-size: 1.1rem; white-space: nowrap; }
.tally-number strong { font-size: 2.2rem; line-height: 1; }
.notice { padding: .8rem 1rem; border: 1px solid var(--bad); border-radius: .5rem; }
.control { margin: .9rem 0; padding: .9rem 1.1rem; border: 1px solid var(--line); border-left: .35rem solid var(--bad); border-radius: .5rem; }
.control.is-kept { border-left-color: var(--mark); }
.control h3 { margin: 0; font-size: 1.02rem; line-height: 1.4; }
.control p { margin: .35rem 0; }
.control-id { display: inline-block; min-width: 2.3rem; margin-right: .3rem; padding: 0 .4rem; font: 600 .85rem/1.6 ui-monospace, monospace; text-align: center; text-decoration: none; color: inherit; border: 1px solid var(--line); border-radius: .3rem; }
.verdict { font-weight: 650; color: var(--bad); }
.is-kept .verdict { color: var(--mark); }
.control details { margin: .2rem 0 0; }
.control summary { cursor: pointer; color: var(--quiet); padding: .25rem 0; }
.control dl { margin: .5rem 0 0; }
.control dt { margin-top: .6rem; font-size: .85rem; font-weight: 600; color: var(--quiet); }
.control dd { margin: 0; overflow-wrap: anywhere; }
.tests { margin: 0; padding-left: 1.1rem; font-size: .9rem; }
`;
