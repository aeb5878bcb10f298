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
`;
