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
.wide td, .wide th { font-size: .92rem; }
.wide td { white-space: nowrap; }
.wide td:last-child { white-space: normal; overflow-wrap: break-word; min-width: 8rem; }
.stacked { width: 100%; }
.stacked td:first-child { white-space: nowrap; }
.stacked td, .stacked th { font-size: .92rem; padding-right: .6rem; vertical-align: top; }
@media (max-width: 48rem) {
  .stacked, .stacked tbody, .stacked tr { display: block; }
  .stacked thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .stacked tr { padding: .6rem 0; border-bottom: 1px solid var(--line); }
  .stacked td { display: flex; justify-content: space-between; gap: 1rem; padding: .1rem 0; border: 0; text-align: right; }
  .stacked td::before { content: attr(data-label); color: var(--quiet); text-align: left; }
  .stacked td:empty { display: none; }
}
`;
