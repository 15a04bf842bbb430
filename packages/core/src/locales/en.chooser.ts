// Written by `npx pnpm --filter core messages` from en.json and en.context.json.
import { noteWhole } from '../fallback.ts';
import { flatMessages } from '../flatMessages.ts';
import type { Messages } from '../messages.ts';
import { englishTable } from './en.table.ts';

/** The part of `english` that chooser and table need: all but the words of the set-up guide. */
export const englishChooser: Partial<Messages> = /* @__PURE__ */ noteWhole(
  /* @__PURE__ */ flatMessages(`intro Your mail waits on a server, a computer at your provider, the company that runs your mailbox. POP3 and IMAP are two ways to get it to your phone or computer. Answer a few questions, and we will say which one suits you.
question.devices Where will this mailbox be read?
..help Count phones, computers, the browser and other people’s devices. Think a year ahead.
answer.devices.in-step.help Read or delete it on one, and it is read or deleted on all.
..separate.help What you delete in one place stays in the others.
..one.help A look on a phone or in the browser now and then is fine.
..webmail.help On the website of your provider, which is called webmail.
question.sharedMailbox Who deals with mail sent here?
..help For info@ or sales@ it is often more than one person.
answer.sharedMailbox.together.help What one has read or answered, the others see.
..separately.help What one deletes stays for the others.
..program.help A ticket system, a shop, accounting.
question.keepMailOn Where should your old mail be kept?
..help This decides what is left if a device breaks, and who holds your mail.
answer.keepMailOn.server.help It takes up room there.
..both.help Deletions on the server do not touch that copy.
..device.help You must back it up yourself.
question.serverSpace Could this mailbox fill up?
..help Look where you manage this mailbox, or ask who gave it to you.
.offline Will you read old mail without internet?
..help New mail needs internet with either choice.
.mailVolume How much mail do you keep?
..help A guess is good enough.
.deviceBackup Is your mail in a backup?
..help A backup is a second copy on another disk or online. A phone’s own backup often leaves mail out.
answer.deviceBackup.yes.help The mail itself, and it is saved without me.
..no.help Then mail should stay on the server for longer.
question.current Is this mailbox in a mail program already?
..help Account settings in the program say which. If mail on one device is missing on another, it is probably POP3.
answer.current.new.help New, or used in a browser only.
interview.known already known
.change Change
.enough That is all we need to know.
.tune Tune the set-up: {count, plural, =0 {all answered} one {# optional question} other {# optional questions}}
.reset Start over
.undo Undo: bring my answers back
.cleared Your answers were cleared.
.direct I already know
.so-far So far: {protocol}
.see-result See it
.see-now Decide now
.advice Our advice: {protocol}
.see-why See why
steps.progress.first Question 1. Two or three are often enough.
.progress Question {number}, at most {atMost} more
..last Question {number}, likely the last
.back Back
.next Next
.skip Skip
.result See the result
.more Answer {count, plural, one {#} other {up to #}} more to set it up right
.answers Your answers
.open None yet.
result.waiting Our advice appears here
..help Two or three questions are often enough.
.choose Use {protocol}
.only.meaning Your provider offers only {protocol} here, so there is nothing to decide.
.not-needed You need neither
..meaning You read your mail in a web browser, so you have nothing to set up. But see below: a program may take your mail all the same. Come back when you add a phone or a mail program.
.unavailable Nothing to choose here
..meaning This server offers neither IMAP nor POP3. Read your mail in a web browser, or ask your provider.
.meaning.imap Your mail stays on the server, and every device you add shows the same mail.
..pop3 Your mail is downloaded to your computer. A copy of new mail stays on the server as a safety net.
...days Your mail is downloaded to your computer. A copy of new mail stays on the server for {days, plural, one {# day} other {# days}}.
.so-far This may still change with your next answers.
.set-up Set up {protocol}
..now Nothing changes on your devices until you take these steps.
.why Why
.watch-out Watch out for
.close How close was it?
.scale.side “{answer}” speaks for {protocol}.
.change What would change it
.another Another way
.notice Please choose with care
.closeness.clear It is a clear case.
..likely It suits you better, going by what you said.
..contested It suits you better, but not in everything.
..close.imap It was close. IMAP is the choice you can undo.
...pop3 It was close. IMAP would do as well.
.flip “{answer}” ({topic}) would make it {protocol}.
..neither With “{answer}” ({topic}) you would need neither.
.only.phone Read in your browser for now
...meaning This server has POP3 only, which needs a computer. Ask your provider for IMAP if you want your mail on the phone.
.meaning.imap.main-computer Your mail stays on the server. Your computer shows it, and so does a phone or a browser.
...phone Your mail stays on the server, and your phone shows it. So will your next phone.
...program The mail stays on the server. The program marks or moves what it has dealt with.
..pop3.phone POP3 brings mail to a computer. Your phone shows the mail on the server.
...program The program takes mail from a mailbox of its own. The originals stay in this one.
.provider About {provider}
.good-to-know Good to know
.missing Is mail missing now?
..cure Look in webmail first, in the bin and in spam. Turn off the internet on each device before you look there, or it may drop its copy too. Turn off the mail check in each program with POP3. Can’t find that program? Change the password of the mailbox, and tell others who use it. Ask your provider today to restore the mail to a separate folder. Don’t remove an account, reinstall an app or clear its data.
.advice Our advice
.against Against our advice
.sure.clear How sure are we? A clear case
..likely How sure are we? Quite sure
..close How sure are we? It was close
set-up.done {done} of {count} done
.no-settings The settings of this mailbox could not be loaded. Load the page again, or ask your provider for them.
.not-loaded The steps could not be loaded. Load the page again. Don’t remove an account until you have read them.
.settings Show the settings of this mailbox
.wait {count, plural, one {# more step follows} other {# more steps follow}} once you have ticked the box above.
notice This advice is here to help you decide. We can’t take responsibility for mail that is lost.
reason.devices.in-step You read it in several places and want them to match. Only IMAP can do that.
..separate Each place gets the whole inbox and stays as you left it.
..one You read it mostly on one computer, so little has to match.
.sharedMailbox.no You are the only one who deals with it.
..together A team shares the work. Only with IMAP do all see what is done.
..separately Each person gets a full set of the mail.
.keepMailOn.server You want your mail kept with the provider.
..device You want your mail on your own computer only.
.serverSpace.ample There is plenty of room on the server.
..tight There is little room. POP3 puts mail on your computer, so you can make some.
.offline.rarely You are online when you read mail.
..sometimes You read old mail without internet. POP3 needs no setting for that.
..often You often read old mail without internet. POP3 needs no setting for that.
.mailVolume.low You don’t keep much mail, so one computer can hold it.
..high You keep a lot of mail. With IMAP the server can search all of it.
.deviceBackup.yes You make backups, so your computer may hold old mail.
..no Your mail is in no backup, or only now and then. With IMAP it stays on the server as well.
.reversible IMAP is the choice you can undo: your mail stays on the server.
.devices.phone You read it on a phone only, and a phone is no safe place for the only copy.
.sharedMailbox.program A program fetches it. With IMAP it can mark or move what is done, so nothing comes twice.
.keepMailOn.both You want your mail on the server, with folders and sent mail too. IMAP keeps all of it there.
.offline.metered Your internet is slow or costs by use. With IMAP, big mail can wait until you open it.
risk.old-account An account with POP3 may hold the only copy of your mail.
..cure Don’t remove it, even to set it up afresh, until you know that all its mail is elsewhere.
.older-mail Mail older than {days, plural, one {# day} other {# days}} is on one computer only.
..website Mail that you delete on the website of {provider} is then on one computer only.
..cure Back it up first, or a broken computer takes your mail with it.
.here-only Sent mail and your own folders are only on the computer where they were made.
..cure Include them in your backup.
.sent-here-only Mail that you send, and your own folders, stay on the computer where they were made.
..cure Put your own address in Bcc, the hidden copy: then every computer gets what you send.
.phone-only A phone’s own backup often leaves mail out, and mail goes when the account is removed.
..cure Leave your mail on the server.
.deleting-for-people What one person reads looks read to all. What one deletes for good is gone for all.
..cure Ask for a mailbox for each person, and let new mail go to all of them.
.removing-for-people One program that removes mail from the server takes it from the other people.
..cure It is safer to ask for a mailbox for each person, and to let new mail go to all of them.
.deleting-everywhere Mail deleted for good on one device goes from all.
..cure Keep a copy of mail you must not lose on one computer, not on the server, and back that up.
.deleting-beside-copy Mail deleted for good on one device goes from the server and all the others.
..cure Only your copy on the computer stays. If in doubt, move mail to a folder instead.
.deleting-without-copy Mail deleted for good goes from the server too.
..cure Copy mail you must not lose to a folder on the computer, not on the server, and back that up.
.deleting-on-server Mail deleted for good goes from the server too.
..cure If in doubt, move mail to a folder instead.
.program-deletes A program that deletes what it has taken leaves you no original.
..cure Let it work in a mailbox of its own, and keep the originals in this one.
.kept-by-law Business mail may have to be kept by law.
..cure Ask your provider to keep each mail that comes or goes, so that nobody can delete it. Neither IMAP nor POP3 does that.
.full-imap A full mailbox gets no new mail.
..cure Ask for more room, or delete big mail that you no longer need.
.full-before-copy A full mailbox gets no new mail.
..cure Ask for more room. Or delete big mail, once what you want to keep is copied to a computer and backed up.
.full-copies Copies on the server fill the mailbox, and a full one gets no new mail.
..cure Ask for more room, or delete old mail in webmail that all computers with this mailbox have and nobody needs there.
.full-program A full mailbox gets no new mail.
..cure Ask for more room.
.inbox-only POP3 fetches only the inbox. Sent mail, spam and folders on the server stay there.
..website From {provider}, all mail comes by POP3 but spam and the bin, and mail that a program has sent.
..cure Look into spam in webmail each week. Copy other mail you need before you rely on POP3.
.places-differ What you read or file in one place does not show in another.
..cure Where places must match, read in webmail.{days, plural, =0 {} one { It shows only the last # day.} other { It shows only the last # days.}}
.team-sees-nothing With POP3 no one sees what a colleague has read or answered.
..cure Agree who answers what, or work in webmail together.
.team-reads What one of you has read looks read to all.
..cure Agree on a flag or a folder for “done”. Or ask for a shared folder with a log-in for each of you.
.whole-messages With POP3, most programs fetch every mail whole, big ones too.
..cure Fetch mail where internet is fast, above all for the first time.
.stays-with-provider Your mail stays with the provider until you delete it there.
..cure Once your own folder is in a backup, you can take old mail off the server.
.copies-stay The server keeps a copy of your mail for now.
..cure Once your mail is in a backup, change your answer about the backup. Then we say how to let old copies go.
step.program-switch-off Does the program fetch from this mailbox today? Switch that off first. Don’t move or delete what it has taken.
.program-own-mailbox Ask for a mailbox of its own for the program. Let the server put a copy of each new mail there, so that the original stays in this mailbox.
.program-test Send a test mail. Check that it arrives in both mailboxes.
.program-keep-originals Does your own mail program use POP3 here? Turn on “leave a copy on the server” there, so that mail stays here.
.program-imap Set the program up with IMAP, for its own mailbox only. Does it have POP3 only? Then let it delete what it has taken, in that mailbox only.
.program-move Let the program move mail it has dealt with to another folder. Then it takes nothing twice, and deletes nothing.
.program-pop3 Set the program up with POP3, for its own mailbox only.
.program-catch-up Did mail come meanwhile? Copy it from this mailbox to the program’s mailbox.
.program-delete In its own mailbox, the program may delete mail that it has taken in. Otherwise it may take the same mail again and again.
.program-room Now and then, look through the program’s own mailbox, and delete there what nobody needs.
.look-up-type Look in the account settings of each program and app that has this mailbox. They say IMAP or POP3. Do they say something else, such as Exchange? Leave that account alone.
.keep-old-account Does one say POP3? Don’t remove it yet: its mail may be nowhere else. Turn off its mail check, at start-up too. Don’t press Get Mail or Send/Receive.
.if-pop3-save Save a POP3 account’s mail first. On a computer, close the program and copy its mail files to another disk. On a phone, forward to your own address all mail that is only there, but leave room for new mail.
.add-imap-missing Where the mailbox is missing, or there only as POP3, add it as IMAP. Keep any POP3 account beside it. If the app refuses the address, use another app or webmail. Don’t remove the first account.
.if-pop3-copy Copy the mail of a POP3 account to the IMAP account, folder by folder. Copy, don’t move. Mail you see in webmail needs no copying. Leave a good part of the room free.
.copy-the-rest Is there no room for all of it? Copy the rest to a folder on the computer, not on the server. Look for Local Folders, On My Mac or, in Outlook, a data file (.pst).
.stop-checking In each program and app with POP3, turn off the mail check, at start-up too. Don’t press Get Mail or Send/Receive. Keep that account: its mail may be nowhere else.
.pop3-is-gone This server has no POP3 any more. Don’t remove the old account, and turn off its mail check: what it shows may be nowhere else.
.back-up-old-mail Find in the program’s help where it keeps the POP3 mail. Close the program, and copy these files to another disk.
.save-phone-mail Is there a POP3 account on a phone, or on an old one? Keep that phone: it often can’t back up such mail. Forward to your own address all mail that is only there, but leave room for new mail.
.if-computer-save Is there a POP3 account on a computer? Keep that computer until its mail is saved: close the program, and copy its mail files to another disk.
.if-computer-copy Is POP3 on a computer? Add the mailbox there as IMAP, and copy the POP3 folders into it. Copy, don’t move. Leave room for new mail. If not all of it fits, keep the POP3 account.
.look-in-webmail Look in webmail, on your provider’s website, which of this mail is on the server. That mail needs no copying.
.check-room Look how much room the mailbox has. Ask for more if you have much to copy, and leave a good part free for new mail.
.add-imap-phone Add the mailbox to the mail app on your phone or tablet, as IMAP.
.add-imap-computer Add the mailbox as IMAP on your computer. If you look at mail on a phone too, add it there as IMAP as well.
.add-imap-everywhere Add the mailbox as IMAP on every device that reads it.
.stay-imap IMAP is set up already. Keep the account as it is, and don’t add the mailbox a second time.
.add-imap-beside Add the mailbox again, as IMAP. Keep the POP3 account: no program turns one kind into the other. If the app refuses the address, use another app or webmail. Don’t remove the first account.
.same-steps-elsewhere Does another place have POP3 too? Keep that account, and go through the same steps there. Copy only mail that is not on the server yet.
.copy-folders Copy the mail of the POP3 account to the IMAP account, folder by folder. Copy, don’t move.
.copy-what-fits Copy the mail of the POP3 account to the IMAP account, folder by folder, as far as there is room. Copy, don’t move.
.copy-what-is-left Turn off the internet, and copy what the old account still shows to a folder on the computer, not on the server. Look for Local Folders, On My Mac or, in Outlook, a data file (.pst).
.forward-what-is-left Forward to your own address what the old account on the phone still shows, but leave room for new mail.
.copy-from-own-folder Then copy from that folder to the IMAP account what you want on other devices, but leave room for new mail.
.ask-for-the-rest Ask your provider for mail that the old account no longer shows.
.compare-counts Check that each mail you need is in the new place: compare the numbers, and open a few. Don’t remove anything until then.
.check-forwarded Did you forward mail from a phone? Check in webmail that all of it has arrived.
.keep-offline Do you read without internet? On that device, turn on the setting that downloads all mail. On a phone, keep mail and attachments for as long as you can. It is no backup: mail deleted on the server goes there too.
.keep-offline-phone Do you read without internet? In the app’s settings, keep mail and attachments on the phone for as long as you can. It is no backup.
.keep-recent Let your program download only the last months. Never choose a setting that deletes old mail: it may delete it on the server too.
.big-mail-on-demand If your program has a size limit for mail, set it. Then big mail comes only when you open it. On a phone, let attachments come over Wi-Fi only, if the app can. Do the first download and copy where internet is fast.
.sent-folder In each program and app, check that sent mail is saved in the Sent folder on the server.
.ask-the-others Agree with the others who read this mailbox before you remove anything from the server: it goes for them too.
.copy-to-own-folder Every few months, copy old mail, and mail you must not lose, to a folder on one computer, not on the server. Look for Local Folders, On My Mac or, in Outlook, a data file (.pst). Don’t use Archive: it often files on the server.
.back-up-own-folder Put that folder in a backup. A copy on one disk alone can still be lost.
.check-own-folder Check that this folder opens without internet, and that your backup holds it.
.second-mailbox To keep every mail, even what you delete, ask for a second mailbox, if your provider can do that. Let the server put a copy of each new mail there.
.own-copy-needs-computer A phone can’t keep a safe copy of your own. For that, you need to open the mailbox on a computer now and then. Until then, leave your mail on the server.
.look-through-bin Now and then, look through the bin and the spam folder for mail that you still need.
.empty-bin Then empty both. Deleted mail takes up room until you do.
.delete-copied-mail Only when that folder is in your backup, delete on the server what you copied. It goes from your other devices and from webmail too.
.leave-for-others Don’t delete on the server what you have copied: your colleagues would lose it.
.remove-pop3-account Remove a POP3 account only when all its mail is safe elsewhere. Its mail goes with it, on a phone too. If in doubt, keep it, with its mail check off.
.keep-any-account Keep every account that is there: its mail may be nowhere else. If one says POP3, change its settings as below, and don’t add the mailbox in that program again.
.if-imap-copy Does one say IMAP? POP3 fetches only the inbox. Copy sent mail and folders to a folder on the computer, not on the server. Look for Local Folders, On My Mac or, in Outlook, a data file (.pst).
.copy-to-inbox Was the mailbox used in a browser? POP3 fetches only the inbox. In webmail, first copy what you need of sent mail and folders to the inbox, as far as there is room. Leave some for new mail.
..website On the website of {provider}, turn on POP3 for all mail. It hands out some hundred mails at a time: let your program check until no more comes. Spam and the bin stay there, so look through them.
.pop3-needs-computer Don’t set up POP3 on a phone: its own backup often leaves mail out. POP3 has to wait until you have a computer.
.phone-keep-pop3 Is POP3 on the phone already? Don’t remove that account: its mail may be nowhere else. Turn on the setting that leaves mail on the server.
.phone-imap On the phone, use IMAP. If the mailbox is not there as IMAP yet, add it.
.phone-webmail On the phone, read your mail in webmail, on your provider’s website.
.keep-imap-account Keep the IMAP account until all that you need of it is copied.
.copy-is-enough Do you only want a copy of your own? Then take the next three steps, for the inbox too, and let IMAP stay as it is. What a program keeps of IMAP mail by itself is no backup.
.imap-can-stay Does IMAP do what you need? Then keep it, and skip the rest. To make room, take the next three steps, for the inbox too, before you delete anything on the server. To read without internet, turn on the setting that downloads all mail.
.imap-is-gone This server has no IMAP any more. Don’t remove the old account, and don’t press Refresh or Send/Receive: what it shows may be nowhere else.
.copy-server-folders POP3 fetches only the inbox. Copy sent mail and your folders from the IMAP account to a folder on the computer, not on the server. Look for Local Folders, On My Mac or, in Outlook, a data file (.pst).
.stay-pop3 POP3 is set up already. Keep that account, and change its settings. Don’t remove it or add it again: its mail may be nowhere else.
.pop3-elsewhere Is there POP3 in another program, or on a phone? Turn on “leave a copy on the server” there too. Otherwise that program takes mail away from all others.
..website Is there POP3 in another program, or on a phone? {provider} hands out each mail only once. Put “recent:” before the user name in each program, or use IMAP in all but one.
.pop3-on-others Does another computer need its own mail? Set up POP3 there too, unless it is there already. Turn on “leave a copy on the server” there before it fetches mail.
.imap-in-other-places In every other place, use IMAP.
.add-pop3-computer Add the mailbox as POP3 on one computer. Set it up by hand if you can: many programs choose IMAP by themselves. Don’t fetch mail until the next step is done.
.add-pop3-each Add the mailbox as POP3 on each computer. Set it up by hand if you can: many programs choose IMAP by themselves. Don’t fetch mail until the next step is done.
.add-pop3-beside Add the mailbox again, as POP3. Keep the old account: no program turns one kind into the other. If the app refuses the address, use another app or webmail. Don’t remove the first account, and don’t fetch POP3 mail until the next step is done.
.add-pop3-missing Is there no POP3 account yet? Add the mailbox as POP3 on your computer. Set it up by hand if you can: many programs choose IMAP by themselves. Don’t fetch mail until the next step is done.
.keep-copies In the settings of each account with POP3, turn on “leave a copy on the server”, with no end date. Do it before the first check if you can: some programs remove mail at once.
..website On the website of {provider}, in the settings for POP, choose to keep its copy in the inbox. Your program’s own setting changes nothing there.
.no-server-deletes In the settings of each account with POP3, turn off anything like “delete from the server when I delete it here”.
.phones-by-imap On a phone or tablet, use IMAP, to look at recent mail. If it shows too little, let it keep more days. What you send there does not reach the computer.
.phones-in-webmail On a phone or tablet, read in webmail, on your provider’s website. What you send there does not reach the computer.
.phones-with-care Don’t delete or move mail there until the computer has fetched it. Otherwise the computer never gets it, and it may be lost for good.
.back-up Set up a backup of the computer. Check that your mail is in it, sent mail and folders too.
.check-backup You make backups. Check that your mail is in them, sent mail and folders too.
.look-through-webmail Now and then, look in webmail through the bin and the spam folder for mail that you still need. POP3 can’t reach them.
.empty-in-webmail Then empty both there. Deleted mail takes up room until you do.
.ask-for-room Ask for more room first. If you get it, keep all copies on the server, and skip the steps that let them go.
.all-arrived Check that all mail has arrived on the computer that is backed up.
.fetch-weekly Fetch mail everywhere at least once a week, also on holiday. If you wait longer, copies may be gone.
.let-copies-go After that, set “leave a copy on the server” to {days, plural, one {# day} other {# days}}.
.let-copies-go-main After that, set “leave a copy on the server” to {days, plural, one {# day} other {# days}}, only on the computer that is backed up. In every other place, keep it with no end date.
.let-copies-go.website After that, make room: delete old mail on the website of {provider}, and empty the bin there.
alternative.main-computer Do you want all your mail on one computer too? Use IMAP everywhere, and add POP3 on that computer as a second account, with copies left on the server.
.apart POP3 on each computer, if what one deletes should stay for the others.
.own-copy Should the provider not hold your old mail? Use POP3 on one computer, once its mail is in a backup.
.room POP3 on one computer, with copies left on the server for {days, plural, one {# day} other {# days}}, if room matters most.
.one-computer POP3 on one computer, with copies left on the server, if you will read this mailbox nowhere else.
.stays-on-server IMAP, if your mail should stay with the provider and there is room for it.
.on-demand IMAP, if big mail should wait on the server until you open it.
.no-backup IMAP, if you will not make backups.
.second-place IMAP, if you may read this mailbox in a second place one day.
provider.turn-on {provider} lets mail programs in only once you allow it, in the settings on its website.
.browser-only {provider} lets a program sign in by a page in the browser. A password typed into the program is refused.
.browser-or-app-password {provider} refuses your usual password in a mail program. Sign in by the page that opens in the browser, or make an app password on its website, for this one program.
.app-password {provider} refuses your usual password in a mail program. Make an app password on its website, for this one program.
.app-password-two-step Do you sign in to {provider} with a second step? Then make an app password on its website, for this one program.
.mail-password {provider} has a password of its own for mail programs. Set it on its website.
.no-pop3 {provider} has no POP3.
.web-setting-decides With POP3, a setting on the website of {provider} decides what stays on the server, not your program. Choose there to keep its copy in the inbox.
.handed-out-once {provider} hands out each mail by POP3 only once. For a second program put “recent:” before the user name in both: then each gets the mail of the last 30 days. Or use IMAP there.
.stops-collecting {provider} is ending its way of collecting mail from other mailboxes by POP3. Let the other mailbox forward its mail, and keep the originals.
.large-inbox {provider} may not show a program all of an inbox with more than 10,000 messages. Compare with webmail before you delete anything.
setting.names What your program may call it
.name {program}: “{label}”
.removes {program}: leave “{label}” unticked
.dated English names, as read in {month}. Programs change.
choice.title Your choice
.recommended recommended
.imap Mail stays on the server.
.pop3 Mail is downloaded to a computer.
.choose Use {protocol}
.chosen You chose {protocol}.
.overruled Our advice is {protocol}. Your choice counts.
.advice-changed With your new answers, our advice is {protocol}. Your choice stays as it is.
.required Please choose IMAP or POP3.
.error Error
.instead Use {protocol} instead
.back Back to {protocol}, our advice
.not-needed With your new answers, you need neither. Your choice stays as it is.
acknowledge.older-mail I understand: after {days, plural, one {# day} other {# days}}, older mail is on one computer alone. If it breaks, only a backup saves that mail.
.against-advice I understand: with POP3, my sent mail and folders are on one computer only. If it breaks, only a backup saves them.
.required Please tick the box first.
.unticked The set-up has changed. Please read and tick the box again.
.program I understand: the program may delete mail in its own mailbox. The originals must stay in another one.
.phone I understand: POP3 has to wait until I have a computer. Until then I leave my mail on the server.
announce.recommendation So far we recommend {protocol}.
.set-up Still {protocol}. How to set it up has changed.
.strength Still {protocol}. How sure we are has changed.
.not-needed You need neither IMAP nor POP3.
.nothing There is no recommendation now.
.acknowledge Please read and tick the box. Some steps wait for it.
summary.copy Copy as text
.copied Copied
.failed Copying is not allowed here. Select the text below.
.print Print
.title POP3 or IMAP: the advice
.answers Answers
picture.provider Mail provider
.places.several Every device
..main-computer Your computer · phone
..phone Your phone
..program The program
..computers Each computer · phone
.keep A copy stays
.days Gone after {days, plural, one {# day} other {# days}}
.own.copy Plus a copy of your own
..move Old mail moves to a computer
not-needed.vanishing Does mail vanish from your inbox?
..cure A program somewhere may be taking it by POP3. Find it, turn off its mail check, and save the mail that it holds. Don’t remove its account. Can’t find it? Change the password. Ask your provider for a restore today.
.old-account A mail program on a computer or phone may take mail from your inbox by POP3, and hold the only copy of it.
..cure Turn off its mail check, keep its account, and back up its mail. Is mail missing? Ask your provider for a restore today. Is it another service in which you read your mail? Then leave it on.
.collecting Does another service, such as Gmail, collect this mail?
..cure It may need POP3, so leave that switched on. Gmail is ending this: then let your provider forward the mail and keep the originals, or read it in a mail app with IMAP.
.program A program fetches this mail, and may delete what it has taken.
..cure Ask for a mailbox of its own for it, to which the server sends a copy of each new mail.
.full The mailbox is small or nearly full, and a full one gets no new mail.
..cure Ask for more room. Or add the mailbox to a program on a computer, with mail left on the server. Copy old mail to a folder on that computer only, check the copy, and back it up. Only then delete the old mail in the browser.
.own-copy Without a mail program, you have no copy of your own.
..cure Add the mailbox to a program on a computer, with mail left on the server. Copy old mail to a folder on that computer only, check the copy, and back it up.
know.sign-in Is the password refused? It is the same for IMAP and POP3, but one may be switched off. Large providers want an app password, made on their website for one program, or a sign-in in the browser.
.new-computer On a new computer or in a new program, only mail that is still in the inbox on the server comes again. Some providers remove old mail by themselves. Keep the old computer or program until the rest is copied.
.old-files Is old mail in a data file, such as .pst, or on an old computer? Keep it there. Open it in the program that made it, and copy folder by folder, as above. An import often fails.
.doubles Do you see mail twice? It may be in two accounts, or it came again because it was moved on the server, or the server changed. That does no harm. Delete no doubles until all is copied and checked.
.full-device Is the phone or computer full, and not the mailbox? Let the program download fewer months of mail. Don’t delete mail for that: it goes from the server too.
.moving Are you moving to another mailbox? Add the new one beside the old one. Don’t change the server in the old account: its mail may go. Copy one folder at a time, and compare the numbers. If it stops, go on the next day: providers limit how much. Keep the old mailbox until all is in the new one.
.spam With POP3, spam stays on the server. Your provider may be able to put it in the inbox, marked as spam.
.gmail Is it Gmail? With POP3 it hands out each mail only once: for a second program, put “recent:” before the user name in both. Its website decides what stays.
.outlook The new Outlook for Windows, and Outlook on a phone, may keep a copy of your mail with Microsoft.
.law Must you keep business mail by law? Neither IMAP nor POP3 does that. Ask your provider to keep each mail that comes or goes, so that nobody can delete it.`, englishTable),
);
