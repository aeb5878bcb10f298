export type { ProcessName } from './declaration.ts';
export type { Settings } from './declarations.ts';
export { parseSettings } from './parse-settings.ts';
export type { Environment, ReadFile } from './read-variable.ts';
export { renderEnvExample } from './render-env-example.ts';
export { SettingsError, type SettingsFault } from './settings-error.ts';
