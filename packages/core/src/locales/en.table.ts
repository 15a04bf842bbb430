// Written by `npx pnpm --filter core messages` from en.json and en.context.json.
import { flatMessages } from '../flatMessages.ts';
import type { Messages } from '../messages.ts';

/** The part of `english` that a comparison table needs, apart so that a page with a table alone carries no more. */
export const englishTable: Partial<Messages> = /* @__PURE__ */ flatMessages(`language en
direction ltr
protocol.imap IMAP
.pop3 POP3
question.devices.topic where it is read
answer.devices.in-step In several places, and all should match
..separate In several places, each on its own
..one Mostly on one computer
..phone Only on a phone or tablet
..webmail Only in a web browser
question.sharedMailbox.topic who deals with the mail
answer.sharedMailbox.no Only me
..together A team, sharing the work
..separately Several people, each with a full set
..program A program fetches it
question.keepMailOn.topic where old mail is kept
answer.keepMailOn.server On the server, with my provider
..both On the server, and a copy of my own
..device Only on my own computer
question.serverSpace.topic room in the mailbox
answer.serverSpace.tight Yes, it is small or nearly full
..ample No, there is plenty of room
question.offline.topic reading without internet
answer.offline.often Often
..sometimes Now and then
..rarely Hardly ever
..metered My internet is slow or costs by use
question.mailVolume.topic how much mail you keep
answer.mailVolume.low Not much
..high A lot: many thousands, or big files
question.deviceBackup.topic the backup
answer.deviceBackup.yes Yes
..no No, or now and then
question.current.topic what is set up today
answer.current.new Not in a program
..imap Yes, with IMAP everywhere
..pop3 Yes, at least one with POP3
.unsure I’m not sure
table.caption IMAP and POP3 side by side
..one {protocol}, point by point
.topic What it is about
.recommended recommended
.because because you said “{answer}” ({topic})
.mattered What counts for you
.more Show {count, plural, one {# more row} other {# more rows}}
.fewer Show fewer rows
.same The same for both
.short In short
.names IMAP is short for Internet Message Access Protocol, POP3 for Post Office Protocol 3.
mark.plus Good:
.minus Mind:
.neutral Note:
group.better {protocol} does better
.plus What it does well
.minus What to mind
.depends It depends
row.storage Where mail is kept
..pop3 Downloaded. You set if server copies stay
..imap On the server; devices show copies
.deleting Deleted for good on one device
..pop3 Copies on other devices stay
..imap Gone from all at their next check
.folders Folders you can reach
..pop3 The inbox only
..imap All on the server
.sent Mail you send
..pop3 Stays on the device that sent it
..imap On all devices, if saved on the server
.several Several devices
..pop3 Each gets the inbox, if none removes it
..imap The same mail and folders once checked
.marks Read, marked or filed
..pop3 Other POP3 devices don’t see it
..imap Other devices see it, often at once
.people Several people
..pop3 No one sees what a colleague answered
..imap All see what is read, answered or moved
.old-mail Old mail without internet
..pop3 All downloaded mail, without a setting
..imap Works, if the program keeps full copies
.new-mail New mail
..pop3 Needs internet; comes at each check
..imap Needs internet; the server can announce it
.room Room in the mailbox
..pop3 Freed once copies go
..imap Kept mail takes room
.much-mail A lot of mail
..pop3 Searches only what it downloaded
..imap The server can search all of it
.lost-device A device is lost
..pop3 Mail that was only there is gone
..imap Mail on the server is still there
.backup Is it a backup?
..pop3 No. A device may hold the only copy
..imap No. One deletion reaches every device
.changing Changing later
..pop3 Mail not on the server must be uploaded
..imap Your mail is still on the server
.holder Who holds old mail
..pop3 Only you, once server copies go
..imap Your provider, until you delete it
same.full-mailbox A full mailbox turns new mail away.
.safety Both are as safe as each other, with TLS.
.sending To send mail, both need an SMTP server too.
pro.imap.several You reach your mail from several devices
..sync All devices show changes, often at once
..much-mail Better for managing a lot of mail
.pop3.room Frees room on the server, once copies go
..offline You read downloaded mail without internet
con.imap.room Mail you keep takes room on the server
..new-mail New mail needs internet, as with POP3
.pop3.one-device Only one device has all, sent mail too
..lost-device Without a backup, a broken device loses mail`);
