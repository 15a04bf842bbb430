// Written by `npx pnpm --filter core messages` from en.json and en.context.json.
import { flatMessages } from '../flatMessages.ts';
import type { Messages } from '../messages.ts';
import { englishBoth } from './en.both.ts';

/** The part of `english` that a comparison table needs, so that a page with only a table loads nothing else. */
export const englishTable: Partial<Messages> = /* @__PURE__ */ flatMessages(`New mail needs internet, as with POP3
Mail you keep takes room on the server
Without a backup, a broken device loses mail
Only one device has all, sent mail too
{protocol} does better
It depends
What to mind
What it does well
Mind:
Note:
Good:
Better for managing a lot of mail
You reach your mail from several devices
All devices show changes, often at once
You read downloaded mail without internet
Frees room on the server, once copies go
Is it a backup?
No. One deletion reaches every device
No. A device may hold the only copy
Changing later
Your mail is still on the server
Mail not on the server must be uploaded
Deleted for good on one device
Gone from all at their next check
Copies on other devices stay
Folders you can reach
All on the server
The inbox only
Who holds old mail
Your provider, until you delete it
Only you, once server copies go
A device is lost
Mail on the server is still there
Mail that was only there is gone
Read, marked or filed
Other devices see it, often at once
Other POP3 devices don’t see it
A lot of mail
The server can search all of it
Searches only what it downloaded
New mail
Needs internet; the server can announce it
Needs internet; comes at each check
Old mail without internet
Works, if the program keeps full copies
All downloaded mail, without a setting
Several people
All see what is read, answered or moved
No one sees what a colleague answered
Room in the mailbox
Kept mail takes room
Freed once copies go
Mail you send
On all devices, if saved on the server
Stays on the device that sent it
Several devices
The same mail and folders once checked
Each gets the inbox, if none removes it
Where mail is kept
On the server; devices show copies
Downloaded. You set if server copies stay
A full mailbox turns new mail away.
Both are as safe as each other, with TLS.
To send mail, both need an SMTP server too.
because you said “{answer}” ({topic})
IMAP and POP3 side by side
{protocol}, point by point
Show fewer rows
What counts for you
Show {count, plural, one {# more row} other {# more rows}}
IMAP is short for Internet Message Access Protocol, POP3 for Post Office Protocol 3.
recommended
The same for both
In short
What it is about`, `con.imap.new-mail ..room .pop3.lost-device ..one-device group.better .depends .minus .plus mark.minus .neutral .plus pro.imap.much-mail ..several ..sync .pop3.offline ..room row.backup ..imap ..pop3 .changing ..imap ..pop3 .deleting ..imap ..pop3 .folders ..imap ..pop3 .holder ..imap ..pop3 .lost-device ..imap ..pop3 .marks ..imap ..pop3 .much-mail ..imap ..pop3 .new-mail ..imap ..pop3 .old-mail ..imap ..pop3 .people ..imap ..pop3 .room ..imap ..pop3 .sent ..imap ..pop3 .several ..imap ..pop3 .storage ..imap ..pop3 same.full-mailbox .safety .sending table.because .caption ..one .fewer .mattered .more .names .recommended .same .short .topic`, englishBoth);
