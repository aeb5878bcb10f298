/** Why a password is refused; `null` when it is good. */
export type Weakness = 'breached' | 'contains_context' | 'guessable';

/** Judges a new password without sending it anywhere. */
export type PasswordStrength = {
  /** `contextWords`: what an attacker knows of this person, such as the e-mail address and the agency's name. */
  weaknessOf(password: string, contextWords: readonly string[]): Promise<Weakness | null>;
};
