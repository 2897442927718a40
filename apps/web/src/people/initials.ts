/** First and last initial of a name, for the circle that stands for a person; titles and middle names are left out. */
export function initialsOf(name: string): string {
  const words = name
    .replace(/^(?:dr|mr|mrs|ms|miss|mx|prof|professor|sir|dame)\.?\s+/i, '')
    .split(/\s+/)
    .filter((word) => word !== '');
  const first = [...(words[0] ?? '')][0] ?? '';
  const last = words.length > 1 ? ([...(words[words.length - 1] ?? '')][0] ?? '') : '';
  return (first + last).toLocaleUpperCase('en-GB');
}
