import { english, type Messages, mergeMessages } from '@mail-protocol/core';
import { arabic } from '@mail-protocol/core/locales/ar';
import { german } from '@mail-protocol/core/locales/de';

/** The languages that ship, each with its own name for itself. */
export const languages: readonly { readonly name: string; readonly messages: Messages }[] = [
  { name: 'English', messages: english },
  { name: 'Deutsch', messages: mergeMessages(english, german) },
  { name: 'العربية', messages: mergeMessages(english, arabic) },
];
