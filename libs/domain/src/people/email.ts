import { problem, type Problem } from '../problem.js';

export const EMAIL_MOST = 320;

/** One @ with something on both sides and a dot after it; whether anybody reads it, only writing to it would tell. */
const EMAIL = /^[^\s@<>",;]+@[^\s@<>",;]+\.[^\s@<>",;]+$/u;

/** What is wrong with an address; null is no address, which a register may have. */
export function checkEmail(email: string | null, required = false): readonly Problem[] {
  if (email === null) return required ? [problem('EMAIL_MISSING', 'Write the email address.', 'email')] : [];
  return email.length > EMAIL_MOST || !EMAIL.test(email)
    ? [problem('EMAIL_FORM', 'Write one email address, for example name@hospital.example.', 'email')]
    : [];
}
