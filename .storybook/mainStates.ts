/** The ten stories that every language is shown in: what a person sees between the first question and the last step. */
export const mainStates: readonly string[] = [
  'protocolchooser--default',
  'protocolchooser--recommends-imap',
  'protocolchooser--recommends-pop-3',
  'protocolchooser--not-needed',
  'protocolchooser-steps--result',
  'protocolchooser-choice--acknowledgement-missing',
  'protocolchooser-set-up--imap-from-pop-3',
  'protocolchooser-set-up--pop-3-from-imap',
  'comparisontable--unfolded',
  'setupguide--pop-3-from-imap',
];
