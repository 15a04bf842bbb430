// Written by `npx pnpm --filter core messages` from en.json and en.context.json.
import { flatMessages } from '../flatMessages.ts';
import type { Messages } from '../messages.ts';
import { englishChooser } from './en.chooser.ts';

/** The part of `english` that the set-up guide needs: the texts of the chooser, and those of the guide. */
export const englishGuide: Partial<Messages> = /* @__PURE__ */ flatMessages(`{program} always does this. There is nothing to set.
{program} can’t do this: it leaves all copies on the server. If the mailbox gets full, ask for more room.
{program} never does that. There is nothing to set.
Show a code that sets up {protocol}
Code for Thunderbird, {protocol}
In Thunderbird on the phone, start to import settings, and scan the code from this screen. It holds no password: the app asks for it.
“{label}”
“{label}”: leave it off
Copied: {label}
Copy
Copying is not allowed here. The text is marked, so that you can copy it yourself.
Names as read in {month}. Programs change: look for something like it.
Faster
For whoever runs the mail server
Download config-v1.1.xml
With this file, Thunderbird and some other programs find the settings by themselves. Put it on the web, where everybody can read it, as text/xml:
Server
In {program}:
Look for “check for new mail”, by the minute and at start-up, and turn off both.
Look for “keep all mail on this device” or “for use offline”.
Look beside “leave a copy on the server” for a number of days.
Look for folders that are on this computer only.
Look for how many days or months of mail this device keeps.
Look for “Sent folder” or “keep a copy of sent mail”.
Look in the account settings for “leave a copy on the server”.
Look for “delete from the server when I delete it here”, and leave it off.
Look for the size up to which mail comes by itself.
Move POP3 to a new computer
This could not be loaded. Press again, or type in the settings above.
This file or code can’t hold these settings. Type them in by hand.
The browser does not let this page save a file. Type in the settings above.
A phone uses IMAP here, to look at recent mail. These settings are for the phone.
Don’t set up POP3 on a phone. Read your mail there in webmail. These settings are for a computer.
If that does not work
Port
{port}, STARTTLS
{port}, SSL/TLS
Download a file that sets up {protocol}
It fills in these settings. It holds no password: the device asks for it.
Open Settings on the device in the next few minutes, and install the profile there. It may say that the profile is not signed.
Open the file, then look for profiles in System Settings, and install it there. It may say that the profile is not signed.
The file can’t say that mail stays on the server. Before the first check, turn on the setting that leaves a copy there.
Your mail program
Choose a program
Then each step says what that program calls its settings.
Another program
To receive mail ({protocol})
The file is ready. Look where your browser saves files.
To send mail (SMTP)
The settings of this mailbox
Your mail program asks for these. Copy each one, and paste it there.
Password
An app password: you make it on your provider’s website, for this one program
You sign in on a page that the program opens
The password of the mailbox
The same as to receive mail. Turn the sign-in on here too
Is the account not there yet? Add the mailbox as POP3. Set it up by hand if you can: many programs choose IMAP by themselves.
Set up a backup of the new computer. Check that your mail is in it, sent mail and folders too.
Compare the numbers in each folder on both computers, sent mail too, and open a few. Don’t remove anything until then.
Turn on “leave a copy on the server” there, with no end date. Do it before the first check if you can: some programs remove mail at once.
Put the same mail program on the new computer if you can. Its help says how to bring the old mail over. Do that before you add the mailbox.
Mail that is still on the server may come a second time. Before you delete any of it, turn off any setting that deletes it on the server too.
Find in the program’s help where it keeps the mail. Close the program, and copy these files to another disk.
Erase the old computer only when all its mail is on the new one and in the backup. If in doubt, keep it, with its mail check off.
On the old computer, turn off the mail check of this account, at start-up too. Don’t press Get Mail or Send/Receive. Keep the account: its mail may be nowhere else.
What to do, in this order
We do not know all settings of this mailbox. Ask your provider for the server, the port and the user name.
User name
Your whole e-mail address
What stands before the @ in your address`, `guide.always .cannot.keepDays ..serverDeletes .code ..caption ..help .control ..off .copied .copy .copy-failed .dated .faster .files ..get ..help .host .in-program .look.checkMail ..fullCopy ..keepDays ..localFolder ..recentCopy ..sentFolder ..serverCopies ..serverDeletes ..sizeLimit .new-computer .not-loaded .not-made .not-saved .on-phone ..webmail .other-ways .port ..starttls ..tls .profile ..help ..ios ..mac ..pop3 .program ..choose ..help ..other .receiving .saved .sending .settings ..help .sign-in ..app-password ..browser ..password ..sending .step.new-computer-add ..new-computer-back-up ..new-computer-compare ..new-computer-copies ..new-computer-mail ..new-computer-twice ..old-computer-back-up ..old-computer-erase ..old-computer-stop .steps .unknown .username ..address ..local-part`, englishChooser);
