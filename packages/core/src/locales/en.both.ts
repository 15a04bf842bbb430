// Written by `npx pnpm --filter core messages` from en.json and en.context.json.
import { flatMessages } from '../flatMessages.ts';
import type { Messages } from '../messages.ts';

/** The part of `english` that both chooser and comparison table need. */
export const englishBoth: Partial<Messages> = /* @__PURE__ */ flatMessages(`Yes, with IMAP everywhere
Not in a program
Yes, at least one with POP3
No, or now and then
Yes
In several places, and all should match
Mostly on one computer
Only on a phone or tablet
In several places, each on its own
Only in a web browser
On the server, and a copy of my own
Only on my own computer
On the server, with my provider
A lot: many thousands, or big files
Not much
My internet is slow or costs by use
Often
Hardly ever
Now and then
No, there is plenty of room
Yes, it is small or nearly full
Only me
A program fetches it
Several people, each with a full set
A team, sharing the work
I’m not sure
ltr
en
IMAP
POP3
what is set up today
the backup
where it is read
where old mail is kept
how much mail you keep
reading without internet
room in the mailbox
who deals with the mail`, `answer.current.imap ..new ..pop3 .deviceBackup.no ..yes .devices.in-step ..one ..phone ..separate ..webmail .keepMailOn.both ..device ..server .mailVolume.high ..low .offline.metered ..often ..rarely ..sometimes .serverSpace.ample ..tight .sharedMailbox.no ..program ..separately ..together .unsure direction language protocol.imap .pop3 question.current.topic .deviceBackup.topic .devices.topic .keepMailOn.topic .mailVolume.topic .offline.topic .serverSpace.topic .sharedMailbox.topic`);
