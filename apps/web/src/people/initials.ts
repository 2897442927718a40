/** The words of a name without its titles. */
function wordsOf(name: string): string[] {
  return name
    .replace(/^(?:(?:dr|mr|mrs|ms|miss|mx|prof|professor|sir|dame)\.?\s+)+/i, '')
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** What somebody is greeted by. */
export const firstNameOf = (name: string): string => wordsOf(name)[0] ?? name;

/** First and last initial of a name, for the circle that stands for a person; titles and middle names are left out. */
export function initialsOf(name: string): string {
  const words = wordsOf(name);
  const first = [...(words[0] ?? '')][0] ?? '';
  const last = words.length > 1 ? ([...(words[words.length - 1] ?? '')][0] ?? '') : '';
  return (first + last).toLocaleUpperCase('en-GB');
}
