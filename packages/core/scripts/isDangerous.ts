/**
 * The keys of messages about deleting, keeping or losing mail. A translation must say exactly what the current English
 * text says.
 */
const dangerous =
  /^(acknowledge|alternative|con|guide|know|not-needed|notice|pro|provider|risk|row|same|step|result\.(meaning|missing|not-needed|only))\b/;

/** Whether a wrong word in this message could make a person lose mail. */
export const isDangerous = (key: string): boolean => dangerous.test(key);
