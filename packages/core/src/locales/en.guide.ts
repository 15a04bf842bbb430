// Written by `npx pnpm --filter core messages` from en.json and en.context.json.
import { noteWhole } from '../fallback.ts';
import { flatMessages } from '../flatMessages.ts';
import type { Messages } from '../messages.ts';
import { englishChooser } from './en.chooser.ts';

/** English, the default language. Short sentences, plain words, and the meaning beside each term. With what the set-up guide alone needs, which loads when it is asked for. */
export const english: Messages = /* @__PURE__ */ noteWhole(
  /* @__PURE__ */ flatMessages(`guide.settings The settings of this mailbox
..help Your mail program asks for these. Copy each one, and paste it there.
.receiving To receive mail ({protocol})
.sending To send mail (SMTP)
.host Server
.port Port
..tls {port}, SSL/TLS
..starttls {port}, STARTTLS
.username User name
..address Your whole e-mail address
..local-part What stands before the @ in your address
.sign-in Password
..password The password of the mailbox
..app-password An app password: you make it on your provider’s website, for this one program
..browser You sign in on a page that the program opens
..sending The same as to receive mail. Turn the sign-in on here too
.other-ways If that does not work
.unknown We do not know all settings of this mailbox. Ask your provider for the server, the port and the user name.
.on-phone A phone uses IMAP here, to look at recent mail. These settings are for the phone.
..webmail Don’t set up POP3 on a phone. Read your mail there in webmail. These settings are for a computer.
.copy Copy
.copied Copied: {label}
.copy-failed Copying is not allowed here. The text is marked, so that you can copy it yourself.
.program Your mail program
..help Then each step says what that program calls its settings.
..choose Choose a program
..other Another program
.in-program In {program}:
.control “{label}”
..off “{label}”: leave it off
.always {program} always does this. There is nothing to set.
.cannot.keepDays {program} can’t do this: it leaves all copies on the server. If the mailbox gets full, ask for more room.
..serverDeletes {program} never does that. There is nothing to set.
.look.serverCopies Look in the account settings for “leave a copy on the server”.
..keepDays Look beside “leave a copy on the server” for a number of days.
..serverDeletes Look for “delete from the server when I delete it here”, and leave it off.
..fullCopy Look for “keep all mail on this device” or “for use offline”.
..recentCopy Look for how many days or months of mail this device keeps.
..sentFolder Look for “Sent folder” or “keep a copy of sent mail”.
..checkMail Look for “check for new mail”, by the minute and at start-up, and turn off both.
..localFolder Look for folders that are on this computer only.
..sizeLimit Look for the size up to which mail comes by itself.
.dated Names as read in {month}. Programs change: look for something like it.
.steps What to do, in this order
.faster Faster
.profile Download a file that sets up {protocol}
..help It fills in these settings. It holds no password: the device asks for it.
..ios Open Settings on the device in the next few minutes, and install the profile there. It may say that the profile is not signed.
..mac Open the file, then look for profiles in System Settings, and install it there. It may say that the profile is not signed.
..pop3 The file can’t say that mail stays on the server. Before the first check, turn on the setting that leaves a copy there.
.code Show a code that sets up {protocol}
..help In Thunderbird on the phone, start to import settings, and scan the code from this screen. It holds no password: the app asks for it.
..caption Code for Thunderbird, {protocol}
.files For whoever runs the mail server
..help With this file, Thunderbird and some other programs find the settings by themselves. Put it on the web, where everybody can read it, as text/xml:
..get Download config-v1.1.xml
.saved The file is ready. Look where your browser saves files.
.not-loaded This could not be loaded. Press again, or type in the settings above.
.not-made These settings can’t be put into it. Type them in by hand.
.not-saved The browser does not let this page save a file. Type in the settings above.
.new-computer Move POP3 to a new computer
.step.old-computer-stop On the old computer, turn off the mail check of this account, at start-up too. Don’t press Get Mail or Send/Receive. Keep the account: its mail may be nowhere else.
..old-computer-back-up Find in the program’s help where it keeps the mail. Close the program, and copy these files to another disk.
..new-computer-mail Put the same mail program on the new computer if you can. Its help says how to bring the old mail over. Do that before you add the mailbox.
..new-computer-add Is the account not there yet? Add the mailbox as POP3. Set it up by hand if you can: many programs choose IMAP by themselves.
..new-computer-copies Turn on “leave a copy on the server” there, with no end date. Do it before the first check if you can: some programs remove mail at once.
..new-computer-twice Mail that is still on the server may come a second time. Before you delete any of it, turn off any setting that deletes it on the server too.
..new-computer-compare Compare the numbers in each folder on both computers, sent mail too, and open a few. Don’t remove anything until then.
..new-computer-back-up Set up a backup of the new computer. Check that your mail is in it, sent mail and folders too.
..old-computer-erase Erase the old computer only when all its mail is on the new one and in the backup. If in doubt, keep it, with its mail check off.`, englishChooser) as Messages,
);
