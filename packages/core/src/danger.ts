/** What deletes mail, keeps it or costs it: the keys of which no translation may say less, more or something older than English. */
const dangerous =
  /^(acknowledge|alternative|con|know|not-needed|notice|pro|provider|risk|row|same|step|result\.(meaning|missing|not-needed|only))\b/;

/** Whether a person could lose mail by a wrong word in this message. */
export const isDangerous = (key: string): boolean => dangerous.test(key);

/** Three characters that tell whether a text has changed. */
export function stampOf(text: string): string {
  let stamp = 0;
  for (const character of text) stamp = (stamp * 31 + character.charCodeAt(0)) % 46656;
  return stamp.toString(36).padStart(3, '0');
}
