/** The least the api takes. */
export const passwordLength = 12;

/** What to say under a password while it is typed. Advice only: the api decides. */
export function passwordSentence(password: string): string {
  const length = [...password].length;
  if (length === 0)
    return `At least ${String(passwordLength)} characters. A few words you will remember do well.`;
  if (length < passwordLength) {
    const missing = passwordLength - length;
    return `${String(missing)} more ${missing === 1 ? 'character' : 'characters'} to go.`;
  }
  if (new Set(password.toLocaleLowerCase('en-GB')).size < 6) {
    return 'Long enough, but the same few characters over and over are soon guessed.';
  }
  return length < 16 ? 'Long enough. A longer one is harder to guess.' : 'Long enough, and hard to guess.';
}
