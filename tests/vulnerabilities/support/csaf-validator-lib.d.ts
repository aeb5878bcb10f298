/** The library brings no types of its own. */
declare module '@secvisogram/csaf-validator-lib/validate.js' {
  type Outcome = { isValid: boolean; tests: { name: string; isValid: boolean; errors: { message?: string }[] }[] };
  const validate: (tests: readonly unknown[], document: unknown) => Promise<Outcome>;
  export = validate;
}
declare module '@secvisogram/csaf-validator-lib/basic.js';
