// Written by `npx pnpm --filter core messages` from en.json and en.context.json.
import { flatMessages } from '../flatMessages.ts';
import type { Messages } from '../messages.ts';
import { englishBoth } from './en.both.ts';

/** The part of `english` that the chooser needs, including all texts of `explain` and `summarize`. */
export const englishChooser: Partial<Messages> = /* @__PURE__ */ flatMessages(`I understand: with POP3, my sent mail and folders are on one computer only. If it breaks, only a backup saves them.
I understand: mail older than {days, plural, one {# day} other {# days}} is deleted from the server, and is then on one computer only. If that computer breaks, only a backup saves that mail.
I understand: POP3 has to wait until I have a computer. Until then I leave my mail on the server.
I understand: the program is allowed to delete mail in its own mailbox. The originals must stay in another mailbox.
Please tick the box first.
The set-up has changed. Please read and tick the box again.
POP3 on each computer, if mail that is deleted on one should stay on the others.
Do you want all your mail on one computer too? Use IMAP everywhere, and add POP3 on that computer as a second account, with copies left on the server.
IMAP, if you will not make backups.
IMAP, if big mail should wait on the server until you open it.
POP3 on one computer, with copies left on the server, if you will read this mailbox nowhere else.
Should the provider not hold your old mail? Use POP3 on one computer, once its mail is in a backup.
POP3 on one computer, with copies left on the server for {days, plural, one {# day} other {# days}}, if room matters most.
IMAP, if you may read this mailbox in a second place one day.
IMAP, if your mail should stay with the provider and there is room for it.
Please read and tick the box. Some steps wait for it.
Your answers are back.
You need neither IMAP nor POP3.
There is no recommendation now.
So far we recommend {protocol}.
Still {protocol}. How to set it up has changed.
Still {protocol}. How sure we are has changed.
New, or used in a browser only.
Then mail should stay on the server for longer.
The mail itself, and it is saved without me.
Read or delete it on one, and it is read or deleted on all.
A look on a phone or in the browser now and then is fine.
What you delete in one place stays in the others.
On the website of your provider, which is called webmail.
Deletions on the server do not touch that copy.
You must back it up yourself.
It takes up room there.
A ticket system, a shop, accounting.
What one deletes stays for the others.
What one has read or answered, the others see.
With your new answers, our advice is {protocol}. Your choice stays as it is.
Back to {protocol}, our advice
Use {protocol}
You chose {protocol}.
Error
Mail stays on the server.
Use {protocol} instead
With your new answers, you need neither. Your choice stays as it is.
Our advice is {protocol}. Your choice counts.
Mail is downloaded to a computer.
recommended
Please choose IMAP or POP3.
Your choice
Our advice: {protocol}
Change
Your answers were cleared.
I already know
That is all we need to know.
already known
Start over
Decide now
See it
See why
So far: {protocol}
Tune the set-up: {count, plural, =0 {all answered} one {# optional question} other {# optional questions}}
Undo: bring my answers back
Your mail waits on a server, a computer at your provider, the company that runs your mailbox. POP3 and IMAP are two ways to get it to your phone or computer. Answer a few questions, and we will say which one suits you.
Do you see mail twice? It may be in two accounts, or it came again because it was moved on the server, or the server changed. That does no harm. Delete no doubles until all is copied and checked.
Is the phone or computer full, and not the mailbox? Let the program download fewer months of mail. Don’t delete mail for that: it goes from the server too.
Is it Gmail? With POP3 it hands out each mail only once: for a second program, put “recent:” before the user name in both. Its website decides what stays.
Must you keep business mail by law? Neither IMAP nor POP3 does that. Ask your provider to keep each mail that comes or goes, so that nobody can delete it.
Are you moving to another mailbox? Add the new one beside the old one. Don’t change the server in the old account: its mail may go. Copy one folder at a time, and compare the numbers. If it stops, go on the next day: providers limit how much. Keep the old mailbox until all is in the new one.
On a new computer or in a new program, only mail that is still in the inbox on the server comes again. Some providers remove old mail by themselves. Keep the old computer or program until the rest is copied.
Is old mail in a data file, such as .pst, or on an old computer? Keep it there. Open it in the program that made it, and copy folder by folder, as above. An import often fails.
The new Outlook for Windows, and Outlook on a phone, may keep a copy of your mail with Microsoft.
Is the password refused? It is the same for IMAP and POP3, but one may be switched off. Large providers want an app password, made on their website for one program, or a sign-in in the browser.
With POP3, spam stays on the server. Your provider may be able to put it in the inbox, marked as spam.
Does another service, such as Gmail, collect this mail?
It may need POP3, so leave POP3 switched on. Gmail is ending this: then set this mailbox to forward its mail to Gmail, and to keep all of it here too. Or read this mail in a mail app with IMAP.
The mailbox is small or nearly full, and a full one gets no new mail.
Ask for more room. Or add the mailbox to a program on a computer, with mail left on the server. Copy old mail to a folder on that computer only, check the copy, and back it up. Only then delete the old mail in the browser.
A mail program on a computer or phone may take mail from your inbox by POP3, and hold the only copy of it.
Turn off its mail check, keep its account, and back up its mail. Is mail missing? Ask your provider for a restore today. Is it another service in which you read your mail? Then leave it on.
Without a mail program, you have no copy of your own.
Add the mailbox to a program on a computer, with mail left on the server. Copy old mail to a folder on that computer only, check the copy, and back it up.
A program fetches this mail, and may delete what it has taken.
Ask for a mailbox of its own for it, to which the server sends a copy of each new mail.
Does mail vanish from your inbox?
A program somewhere may be taking it by POP3. Find it, turn off its mail check, and save the mail that it holds. Don’t remove its account. Can’t find it? Change the password. Ask your provider for a restore today.
This advice is here to help you decide. We can’t take responsibility for mail that is lost.
Gone after {days, plural, one {# day} other {# days}}
A copy stays
Plus a copy of your own
Old mail moves to a computer
Each computer · phone
Your computer · phone
Your phone
The program
Every device
Mail provider
{provider} refuses your usual password in a mail program. Make an app password on its website, for this one program.
Do you sign in to {provider} with a second step? Then make an app password on its website, for this one program.
{provider} lets a program sign in by a page in the browser. A password typed into the program is refused.
{provider} refuses your usual password in a mail program. Sign in by the page that opens in the browser, or make an app password on its website, for this one program.
{provider} hands out each mail by POP3 only once. For a second program put “recent:” before the user name in both: then each gets the mail of the last 30 days. Or use IMAP there.
{provider} may not show a program all of an inbox with more than 10,000 messages. Compare with webmail before you delete anything.
{provider} has a password of its own for mail programs. Set it on its website.
{provider} has no POP3.
{provider} is ending its way of collecting mail from other mailboxes by POP3.
Set the other mailbox to forward its mail, and to keep all of it there too.
{provider} lets mail programs in only once you allow it, in the settings on its website.
With POP3, a setting on the website of {provider} decides what stays on the server, not your program. Choose there to keep its copy in the inbox.
Is this mailbox in a mail program already?
Account settings in the program say which. If mail on one device is missing on another, it is probably POP3.
Is your mail in a backup?
A backup is a second copy on another disk or online. A phone’s own backup often leaves mail out.
Where will this mailbox be read?
Count phones, computers, the browser and other people’s devices. Think a year ahead.
Where should your old mail be kept?
This decides what is left if a device breaks, and who holds your mail.
How much mail do you keep?
A guess is good enough.
Will you read old mail without internet?
New mail needs internet with either choice.
Could this mailbox fill up?
Look where you manage this mailbox, or ask who gave it to you.
Who deals with mail sent here?
For info@ or sales@ it is often more than one person.
Your mail is in no backup, or only now and then. With IMAP it stays on the server as well.
You make backups, so your computer may hold old mail.
You read it in several places and want them to match. Only IMAP can do that.
You read it mostly on one computer, so little has to match.
You read it on a phone only, and a phone is no safe place for the only copy.
Each place gets the whole inbox and stays as you left it.
You want your mail on the server, with folders and sent mail too. IMAP keeps all of it there.
You want your mail on your own computer only.
You want your mail kept with the provider.
You keep a lot of mail. With IMAP the server can search all of it.
You don’t keep much mail, so one computer can hold it.
Your internet is slow or costs by use. With IMAP, big mail can wait until you open it.
You often read old mail without internet. POP3 needs no setting for that.
You are online when you read mail.
You read old mail without internet. POP3 needs no setting for that.
IMAP is the choice you can undo: your mail stays on the server.
There is plenty of room on the server.
There is little room. POP3 puts mail on your computer, so you can make some.
You are the only one who deals with it.
A program fetches it. With IMAP it can mark or move what is done, so nothing comes twice.
Each person gets a full set of the mail.
A team shares the work. Only with IMAP do all see what is done.
Our advice
Against our advice
Another way
What would change it
Use {protocol}
How close was it?
It is a clear case.
It was close. IMAP is the choice you can undo.
It was close. IMAP would do as well.
It suits you better, but not in everything.
It suits you better, going by what you said.
“{answer}” ({topic}) would make it {protocol}.
With “{answer}” ({topic}) you would need neither.
Good to know
Your mail stays on the server, and every device you add shows the same mail.
Your mail stays on the server. Your computer shows it, and so does a phone or a browser.
Your mail stays on the server, and your phone shows it. So will your next phone.
The mail stays on the server. The program marks or moves what it has dealt with.
Your mail is downloaded to your computer. A copy of new mail stays on the server as a safety net.
Your mail is downloaded to your computer. A copy of new mail stays on the server for {days, plural, one {# day} other {# days}}.
POP3 brings mail to a computer. Your phone shows the mail on the server.
The program takes mail from a mailbox of its own. The originals stay in the mailbox you have now.
Is mail missing now?
Look in webmail first, in the bin and in spam. Turn off the internet on each device before you look there, or it may drop its copy too. Turn off the mail check in each program with POP3. Can’t find that program? Change the password of the mailbox, and tell others who use it. Ask your provider today to restore the mail to a separate folder. Don’t remove an account, reinstall an app or clear its data.
You need neither
You read your mail in a web browser, so you have nothing to set up. But see below: a program may take your mail all the same. Come back when you add a phone or a mail program.
Please choose with care
Your provider offers only {protocol} here, so there is nothing to decide.
Read in your browser for now
This server has POP3 only, which needs a computer. Ask your provider for IMAP if you want your mail on the phone.
About {provider}
“{answer}” speaks for {protocol}.
Set up {protocol}
Nothing changes on your devices until you take these steps.
This may still change with your next answers.
How sure are we? A clear case
How sure are we? It was close
How sure are we? Quite sure
Nothing to choose here
This server offers neither IMAP nor POP3. Read your mail in a web browser, or ask your provider.
Our advice appears here
Two or three questions are often enough.
Watch out for
Why
The server keeps a copy of your mail for now.
Once your mail is in a backup, change your answer about the backup. Then we say how to let old copies go.
Mail deleted for good on one device goes from the server and all the others.
Only your copy on the computer stays. If in doubt, move mail to a folder instead.
Mail deleted for good on one device goes from all.
Keep a copy of mail you must not lose on one computer, not on the server, and back that up.
What one person reads looks read to all. What one deletes for good is gone for all.
Ask for a mailbox for each person, and let new mail go to all of them.
Mail deleted for good goes from the server too.
If in doubt, move mail to a folder instead.
Mail deleted for good goes from the server too.
Copy mail you must not lose to a folder on the computer, not on the server, and back that up.
A full mailbox gets no new mail.
Ask for more room. Or delete big mail, once what you want to keep is copied to a computer and backed up.
Copies on the server fill the mailbox, and a full one gets no new mail.
Ask for more room, or delete old mail in webmail that all computers with this mailbox have and nobody needs there.
A full mailbox gets no new mail.
Ask for more room, or delete big mail that you no longer need.
A full mailbox gets no new mail.
Ask for more room.
Sent mail and your own folders are only on the computer where they were made.
Include them in your backup.
POP3 fetches only the inbox. Sent mail, spam and folders on the server stay there.
Look into spam in webmail each week. Copy other mail you need before you rely on POP3.
From {provider}, all mail comes by POP3 but spam and the bin, and mail that a program has sent.
Business mail may have to be kept by law.
Ask your provider to keep each mail that comes or goes, so that nobody can delete it. Neither IMAP nor POP3 does that.
An account with POP3 may hold the only copy of your mail.
Don’t remove it, even to set it up afresh, until you know that all its mail is elsewhere.
Mail older than {days, plural, one {# day} other {# days}} is on one computer only.
Back it up first, or a broken computer takes your mail with it.
Mail that you delete on the website of {provider} is then on one computer only.
A phone’s own backup often leaves mail out, and mail goes when the account is removed.
Leave your mail on the server.
What you read or file in one place does not show in another.
Where places must match, read in webmail.{days, plural, =0 {} one { It shows only the last # day.} other { It shows only the last # days.}}
A program that deletes what it has taken leaves you no original.
Let it work in a mailbox of its own, and keep the originals in the mailbox you have now.
One program that removes mail from the server takes it from the other people.
It is safer to ask for a mailbox for each person, and to let new mail go to all of them.
Mail that you send, and your own folders, stay on the computer where they were made.
Put your own address in Bcc, the hidden copy: then every computer gets what you send.
Your mail stays with the provider until you delete it there.
Once your own folder is in a backup, you can take old mail off the server.
What one of you has read looks read to all.
Agree on a flag or a folder for “done”. Or ask for a shared folder with a log-in for each of you.
With POP3 no one sees what a colleague has read or answered.
Agree who answers what, or work in webmail together.
With POP3, most programs fetch every mail whole, big ones too.
Fetch mail where internet is fast, above all for the first time.
{done} of {count} done
The settings of this mailbox could not be loaded. Load the page again, or ask your provider for them.
The steps could not be loaded. Load the page again. Don’t remove an account until you have read them.
Show the settings of this mailbox
{count, plural, one {# more step follows} other {# more steps follow}} once you have ticked the box above.
Names as read in {month}. Programs change.
{program}: “{label}”
What your program may call it
{program}: leave “{label}” unticked
Add the mailbox again, as IMAP. Keep the POP3 account: no program turns one kind into the other. If the app refuses the address, use another app or webmail. Don’t remove the first account.
Add the mailbox as IMAP on your computer. If you look at mail on a phone too, add it there as IMAP as well.
Add the mailbox as IMAP on every device that reads it.
Where the mailbox is missing, or there only as POP3, add it as IMAP. Keep any POP3 account beside it. If the app refuses the address, use another app or webmail. Don’t remove the first account.
Add the mailbox to the mail app on your phone or tablet, as IMAP.
Add the mailbox again, as POP3. Keep the old account: no program turns one kind into the other. If the app refuses the address, use another app or webmail. Don’t remove the first account, and don’t fetch POP3 mail until the next step is done.
Add the mailbox as POP3 on one computer. Set it up by hand if you can: many programs choose IMAP by themselves. Don’t fetch mail until the next step is done.
Add the mailbox as POP3 on each computer. Set it up by hand if you can: many programs choose IMAP by themselves. Don’t fetch mail until the next step is done.
Is there no POP3 account yet? Add the mailbox as POP3 on your computer. Set it up by hand if you can: many programs choose IMAP by themselves. Don’t fetch mail until the next step is done.
Check that all mail has arrived on the computer that is backed up.
Ask for more room first. If you get it, keep all copies on the server, and skip the steps that let them go.
Ask your provider for mail that the old account no longer shows.
Agree with the others who read this mailbox before you remove anything from the server: it goes for them too.
Set up a backup of the computer. Check that your mail is in it, sent mail and folders too.
Find in the program’s help where it keeps the POP3 mail. Close the program, and copy these files to another disk.
Put that folder in a backup. A copy on one disk alone can still be lost.
If your program has a size limit for mail, set it. Then big mail comes only when you open it. On a phone, let attachments come over Wi-Fi only, if the app can. Do the first download and copy where internet is fast.
You make backups. Check that your mail is in them, sent mail and folders too.
Did you forward mail from a phone? Check in webmail that all of it has arrived.
Check that this folder opens without internet, and that your backup holds it.
Look how much room the mailbox has. Ask for more if you have much to copy, and leave a good part free for new mail.
Check that each mail you need is in the new place: compare the numbers, and open a few. Don’t remove anything until then.
Copy the mail of the POP3 account to the IMAP account, folder by folder. Copy, don’t move.
Then copy from that folder to the IMAP account what you want on other devices, but leave room for new mail.
Do you only want a copy of your own? Then take the next three steps, for the inbox too, and let IMAP stay as it is. What a program keeps of IMAP mail by itself is no backup.
POP3 fetches only the inbox. Copy sent mail and your folders from the IMAP account to a folder on the computer, not on the server. Look for Local Folders, On My Mac or, in Outlook, a data file (.pst).
Is there no room for all of it? Copy the rest to a folder on the computer, not on the server. Look for Local Folders, On My Mac or, in Outlook, a data file (.pst).
Was the mailbox used in a browser? POP3 fetches only the inbox. In webmail, first copy what you need of sent mail and folders to the inbox, as far as there is room. Leave some for new mail.
On the website of {provider}, turn on POP3 for all mail. It hands out some hundred mails at a time: let your program check until no more comes. Spam and the bin stay there, so look through them.
Every few months, copy old mail, and mail you must not lose, to a folder on one computer, not on the server. Look for Local Folders, On My Mac or, in Outlook, a data file (.pst). Don’t use Archive: it often files on the server.
Copy the mail of the POP3 account to the IMAP account, folder by folder, as far as there is room. Copy, don’t move.
Turn off the internet, and copy what the old account still shows to a folder on the computer, not on the server. Look for Local Folders, On My Mac or, in Outlook, a data file (.pst).
Only when that folder is in your backup, delete on the server what you copied. It goes from your other devices and from webmail too.
Then empty both. Deleted mail takes up room until you do.
Then empty both there. Deleted mail takes up room until you do.
Fetch mail everywhere at least once a week, also on holiday. If you wait longer, copies may be gone.
Forward to your own address what the old account on the phone still shows, but leave room for new mail.
Is POP3 on a computer? Add the mailbox there as IMAP, and copy the POP3 folders into it. Copy, don’t move. Leave room for new mail. If not all of it fits, keep the POP3 account.
Is there a POP3 account on a computer? Keep that computer until its mail is saved: close the program, and copy its mail files to another disk.
Does one say IMAP? POP3 fetches only the inbox. Copy sent mail and folders to a folder on the computer, not on the server. Look for Local Folders, On My Mac or, in Outlook, a data file (.pst).
Copy the mail of a POP3 account to the IMAP account, folder by folder. Copy, don’t move. Mail you see in webmail needs no copying. Leave a good part of the room free.
Save a POP3 account’s mail first. On a computer, close the program and copy its mail files to another disk. On a phone, forward to your own address all mail that is only there, but leave room for new mail.
Does IMAP do what you need? Then keep it, and skip the rest. To make room, take the next three steps, for the inbox too, before you delete anything on the server. To read without internet, turn on the setting that downloads all mail.
In every other place, use IMAP.
This server has no IMAP any more. Don’t remove the old account, and don’t press Refresh or Send/Receive: what it shows may be nowhere else.
Keep every account that is there: its mail may be nowhere else. If one says POP3, change its settings as below, and don’t add the mailbox in that program again.
In the settings of each account with POP3, turn on “leave a copy on the server”, with no end date. Do it before the first check if you can: some programs remove mail at once.
On the website of {provider}, in the settings for POP, choose to keep its copy in the inbox. Your program’s own setting changes nothing there.
Keep the IMAP account until all that you need of it is copied.
Do you read without internet? On that device, turn on the setting that downloads all mail. On a phone, keep mail and attachments for as long as you can. It is no backup: mail deleted on the server goes there too.
Do you read without internet? In the app’s settings, keep mail and attachments on the phone for as long as you can. It is no backup.
Does one say POP3? Don’t remove it yet: its mail may be nowhere else. Turn off its mail check, at start-up too. Don’t press Get Mail or Send/Receive.
Let your program download only the last months. Never choose a setting that deletes old mail: it may delete it on the server too.
Don’t delete on the server what you have copied: your colleagues would lose it.
After that, set “leave a copy on the server” to {days, plural, one {# day} other {# days}}.
After that, set “leave a copy on the server” to {days, plural, one {# day} other {# days}}, only on the computer that is backed up. In every other place, keep it with no end date.
After that, make room: delete old mail on the website of {provider}, and empty the bin there.
Look in webmail, on your provider’s website, which of this mail is on the server. That mail needs no copying.
Now and then, look through the bin and the spam folder for mail that you still need.
Now and then, look in webmail through the bin and the spam folder for mail that you still need. POP3 can’t reach them.
Look in the account settings of each program and app that has this mailbox. They say IMAP or POP3. Do they say something else, such as Exchange? Leave that account alone.
In the settings of each account with POP3, turn off anything like “delete from the server when I delete it here”.
A phone can’t keep a safe copy of your own. For that, you need to open the mailbox on a computer now and then. Until then, leave your mail on the server.
On the phone, use IMAP. If the mailbox is not there as IMAP yet, add it.
Is POP3 on the phone already? Don’t remove that account: its mail may be nowhere else. Turn on the setting that leaves mail on the server.
On the phone, read your mail in webmail, on your provider’s website.
On a phone or tablet, use IMAP, to look at recent mail. If it shows too little, let it keep more days. What you send there does not reach the computer.
On a phone or tablet, read in webmail, on your provider’s website. What you send there does not reach the computer.
Don’t delete or move mail there until the computer has fetched it. Otherwise the computer never gets it, and it may be lost for good.
Is there POP3 in another program, or on a phone? Turn on “leave a copy on the server” there too. Otherwise that program takes mail away from all others.
Is there POP3 in another program, or on a phone? {provider} hands out each mail only once. Put “recent:” before the user name in each program, or use IMAP in all but one.
This server has no POP3 any more. Don’t remove the old account, and turn off its mail check: what it shows may be nowhere else.
Don’t set up POP3 on a phone: its own backup often leaves mail out. POP3 has to wait until you have a computer.
Does another computer need its own mail? Set up POP3 there too, unless it is there already. Turn on “leave a copy on the server” there before it fetches mail.
Did mail come meanwhile? Copy it from this mailbox to the program’s mailbox.
In its own mailbox, the program may delete mail that it has taken in. Otherwise it may take the same mail again and again.
Set the program up with IMAP, for its own mailbox only. Does it have POP3 only? Then let it delete what it has taken, in that mailbox only.
Does your own mail program use POP3 here? Turn on “leave a copy on the server” there, so that mail stays here.
Let the program move mail it has dealt with to another folder. Then it takes nothing twice, and deletes nothing.
Ask for a mailbox of its own for the program. Let the server put a copy of each new mail there, so that the original stays in this mailbox.
Set the program up with POP3, for its own mailbox only.
Now and then, look through the program’s own mailbox, and delete there what nobody needs.
Does the program already fetch mail from this mailbox? Switch that off first. Don’t move or delete what it has taken.
Send a test mail. Check that it arrives in both mailboxes.
Remove a POP3 account only when all its mail is safe elsewhere. Its mail goes with it, on a phone too. If in doubt, keep it, with its mail check off.
Does another place have POP3 too? Keep that account, and go through the same steps there. Copy only mail that is not on the server yet.
Is there a POP3 account on a phone, even on an old one that you no longer use? Keep that phone: a phone often can’t back up POP3 mail. Forward to your own address all mail that is only on that phone, but leave room in the mailbox for new mail.
To keep every mail, even what you delete, ask for a second mailbox, if your provider can do that. Let the server put a copy of each new mail there.
In each program and app, check that sent mail is saved in the Sent folder on the server.
IMAP is set up already. Keep the account as it is, and don’t add the mailbox a second time.
POP3 is set up already. Keep that account, and change its settings. Don’t remove it or add it again: its mail may be nowhere else.
In each program and app with POP3, turn off the mail check, at start-up too. Don’t press Get Mail or Send/Receive. Keep that account: its mail may be nowhere else.
Your answers
Back
Answer {count, plural, one {#} other {up to #}} more to set it up right
Next
None yet.
Question {number}, at most {atMost} more
Question 1. Two or three are often enough.
Question {number}, likely the last
See the result
Skip
Answers
Copied
Copy as text
Copying is not allowed here. Select the text below.
Print
POP3 or IMAP: the advice`, `acknowledge.against-advice .older-mail .phone .program .required .unticked alternative.apart .main-computer .no-backup .on-demand .one-computer .own-copy .room .second-place .stays-on-server announce.acknowledge .answers-back .not-needed .nothing .recommendation .set-up .strength answer.current.new.help .deviceBackup.no.help ..yes.help .devices.in-step.help ..one.help ..separate.help ..webmail.help .keepMailOn.both.help ..device.help ..server.help .sharedMailbox.program.help ..separately.help ..together.help choice.advice-changed .back .choose .chosen .error .imap .instead .not-needed .overruled .pop3 .recommended .required .title interview.advice .change .cleared .direct .enough .known .reset .see-now .see-result .see-why .so-far .tune .undo intro know.doubles .full-device .gmail .law .moving .new-computer .old-files .outlook .sign-in .spam not-needed.collecting ..cure .full ..cure .old-account ..cure .own-copy ..cure .program ..cure .vanishing ..cure notice picture.days .keep .own.copy ..move .places.computers ..main-computer ..phone ..program ..several .provider provider.app-password .app-password-two-step .browser-only .browser-or-app-password .handed-out-once .large-inbox .mail-password .no-pop3 .stops-collecting ..cure .turn-on .web-setting-decides question.current ..help .deviceBackup ..help .devices ..help .keepMailOn ..help .mailVolume ..help .offline ..help .serverSpace ..help .sharedMailbox ..help reason.deviceBackup.no ..yes .devices.in-step ..one ..phone ..separate .keepMailOn.both ..device ..server .mailVolume.high ..low .offline.metered ..often ..rarely ..sometimes .reversible .serverSpace.ample ..tight .sharedMailbox.no ..program ..separately ..together result.advice .against .another .change .choose .close .closeness.clear ..close.imap ...pop3 ..contested ..likely .flip ..neither .good-to-know .meaning.imap ...main-computer ...phone ...program ..pop3 ...days ...phone ...program .missing ..cure .not-needed ..meaning .notice .only.meaning ..phone ...meaning .provider .scale.side .set-up ..now .so-far .sure.clear ..close ..likely .unavailable ..meaning .waiting ..help .watch-out .why risk.copies-stay ..cure .deleting-beside-copy ..cure .deleting-everywhere ..cure .deleting-for-people ..cure .deleting-on-server ..cure .deleting-without-copy ..cure .full-before-copy ..cure .full-copies ..cure .full-imap ..cure .full-program ..cure .here-only ..cure .inbox-only ..cure ..website .kept-by-law ..cure .old-account ..cure .older-mail ..cure ..website .phone-only ..cure .places-differ ..cure .program-deletes ..cure .removing-for-people ..cure .sent-here-only ..cure .stays-with-provider ..cure .team-reads ..cure .team-sees-nothing ..cure .whole-messages ..cure set-up.done .no-settings .not-loaded .settings .wait setting.dated .name .names .removes step.add-imap-beside .add-imap-computer .add-imap-everywhere .add-imap-missing .add-imap-phone .add-pop3-beside .add-pop3-computer .add-pop3-each .add-pop3-missing .all-arrived .ask-for-room .ask-for-the-rest .ask-the-others .back-up .back-up-old-mail .back-up-own-folder .big-mail-on-demand .check-backup .check-forwarded .check-own-folder .check-room .compare-counts .copy-folders .copy-from-own-folder .copy-is-enough .copy-server-folders .copy-the-rest .copy-to-inbox ..website .copy-to-own-folder .copy-what-fits .copy-what-is-left .delete-copied-mail .empty-bin .empty-in-webmail .fetch-weekly .forward-what-is-left .if-computer-copy .if-computer-save .if-imap-copy .if-pop3-copy .if-pop3-save .imap-can-stay .imap-in-other-places .imap-is-gone .keep-any-account .keep-copies ..website .keep-imap-account .keep-offline .keep-offline-phone .keep-old-account .keep-recent .leave-for-others .let-copies-go .let-copies-go-main .let-copies-go.website .look-in-webmail .look-through-bin .look-through-webmail .look-up-type .no-server-deletes .own-copy-needs-computer .phone-imap .phone-keep-pop3 .phone-webmail .phones-by-imap .phones-in-webmail .phones-with-care .pop3-elsewhere ..website .pop3-is-gone .pop3-needs-computer .pop3-on-others .program-catch-up .program-delete .program-imap .program-keep-originals .program-move .program-own-mailbox .program-pop3 .program-room .program-switch-off .program-test .remove-pop3-account .same-steps-elsewhere .save-phone-mail .second-mailbox .sent-folder .stay-imap .stay-pop3 .stop-checking steps.answers .back .more .next .open .progress ..first ..last .result .skip summary.answers .copied .copy .failed .print .title`, englishBoth);
