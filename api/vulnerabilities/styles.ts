/** What the pages of reports add to the stylesheet. */
export const vulnerabilityStyles = `textarea { display: block; width: 100%; max-width: 40rem; padding: .55rem .7rem; font: inherit; color: inherit; background: transparent; border: 1px solid var(--quiet); border-radius: .35rem; resize: vertical; }
textarea:focus-visible { outline: 3px solid var(--mark); outline-offset: 2px; }
label.tick { font-weight: 400; display: flex; gap: .5rem; align-items: baseline; }
label.tick input { width: auto; }
blockquote { margin: 1rem 0; padding: .1rem 1rem; border-left: 4px solid var(--line); }
td code { overflow-wrap: anywhere; }
`;
