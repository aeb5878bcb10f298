export type SecurityContactFields = {
  name: string;
  email: string;
  /** E.164. */
  phone: string | null;
  /** BCP 47. */
  language: string;
};
