import { problem, type Problem } from '../problem.js';

/** Length is what makes a password strong (NIST SP 800-63B); nothing else is asked of its characters. */
export const PASSWORD_CHARACTERS_LEAST = 12;
/** Hashing takes time with length: nobody shall keep the server busy with a book. */
export const PASSWORD_CHARACTERS_MOST = 200;

/**
 * What is wrong with a new password. Counted in characters as people see them, not in bytes.
 * @param email the address it signs in with
 * @param field the input field it belongs to
 */
export function checkPassword(password: string, email: string, field: string): readonly Problem[] {
  const length = [...password.normalize('NFKC')].length;
  if (length < PASSWORD_CHARACTERS_LEAST)
    return [
      problem(
        'PASSWORD_SHORT',
        `Choose at least ${PASSWORD_CHARACTERS_LEAST} characters. A few words in a row are good.`,
        field,
      ),
    ];
  if (length > PASSWORD_CHARACTERS_MOST)
    return [problem('PASSWORD_LONG', `Keep it under ${PASSWORD_CHARACTERS_MOST} characters.`, field)];
  if (password.trim().toLowerCase() === email.trim().toLowerCase())
    return [problem('PASSWORD_IS_EMAIL', 'The email address is no password. Choose something else.', field)];
  return [];
}
