/** What deletes mail, keeps it or costs it: the keys of which no translation may say less, more or something older than English. */
const dangerous =
  /^(acknowledge|alternative|con|guide|know|not-needed|notice|pro|provider|risk|row|same|step|result\.(meaning|missing|not-needed|only))\b/;

/** Whether a person could lose mail by a wrong word in this message. */
export const isDangerous = (key: string): boolean => dangerous.test(key);
