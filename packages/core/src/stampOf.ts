/** A hash of three characters, to detect whether a text has changed. */
export function stampOf(text: string): string {
  let stamp = 0;
  for (const character of text) stamp = (stamp * 31 + character.charCodeAt(0)) % 46656;
  return stamp.toString(36).padStart(3, '0');
}
