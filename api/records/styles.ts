/** What plots add to the stylesheet. */
export const recordStyles = `.plot { display: block; width: 100%; height: auto; max-width: 32rem; }
.plot .grid { stroke: var(--line); stroke-width: 1; }
.plot .tick { fill: var(--quiet); font: 11px system-ui, sans-serif; }
.plot .series { fill: none; stroke: currentColor; stroke-width: 2; }
.plot circle { fill: currentColor; }
.plot .sev1.series { stroke-width: 3; }
.plot .sev2.series { stroke-dasharray: 8 3; }
.plot .sev3.series { stroke-dasharray: 3 3; }
.plot .sev4.series { stroke-dasharray: 1 4; }
`;
