import type { IConfiguration } from 'dependency-cruiser';

declare const rules: IConfiguration;
export const runtime: IConfiguration;
// biome-ignore lint/style/noDefaultExport: dependency-cruiser takes the default export only.
export default rules;
