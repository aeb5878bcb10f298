/** What the operators' pages add to the stylesheet. */
export const operationsStyles = `nav.places { display: flex; flex-wrap: wrap; gap: .4rem 1.2rem; margin-bottom: 1.5rem; }
nav.places [aria-current] { color: inherit; font-weight: 650; text-decoration: none; }
.task { margin: .9rem 0; padding: .9rem 1.1rem; border: 1px solid var(--line); border-radius: .5rem; }
.task h2, .task p { margin: .2rem 0; }
.task form { display: flex; flex-wrap: wrap; gap: .5rem; align-items: end; margin-top: .6rem; }
.task form > div { flex: 1 1 14rem; }
.task label { margin: 0 0 .2rem; font-size: .9rem; }
.task button { margin: 0; }
.task button.second { color: var(--ink); background: transparent; border: 1px solid var(--quiet); }
.wide { overflow-x: auto; }
.stacked td, .stacked th, .facts td, .facts th { font-size: .92rem; overflow-wrap: break-word; }
.stacked td:first-child, .stacked td:last-child, .stacked code, .facts td { overflow-wrap: anywhere; }
.facts th { width: 30%; font-weight: 400; color: var(--quiet); }
@media (max-width: 48rem) {
  .stacked, .stacked tbody, .stacked tr { display: block; }
  .stacked thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .stacked tr { padding: .6rem 0; border-bottom: 1px solid var(--line); }
  .stacked td { overflow-wrap: anywhere; display: flex; justify-content: space-between; gap: 1rem; padding: .1rem 0; border: 0; text-align: right; }
  .stacked td::before { flex: none; max-width: 50%; content: attr(data-label); color: var(--quiet); text-align: left; }
  .facts, .facts tbody, .facts tr, .facts th, .facts td { display: block; width: auto; }
  .facts th { padding-bottom: 0; border: 0; }
  .facts td { padding-top: 0; }
  .stacked td:empty { display: none; }
}
`;
