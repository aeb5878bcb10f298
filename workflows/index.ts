/** Every workflow, exported under its contract's name: export { provisionAgency as 'provision-agency' } from '...'. */
export {};
