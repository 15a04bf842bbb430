// Written by `npx pnpm --filter core messages` from en.json and en.context.json.
import { flatMessages } from '../flatMessages.ts';
import type { Messages } from '../messages.ts';
import { englishTable } from './en.table.ts';

/** English, the default language. Short sentences, plain words, and the meaning beside each term. */
export const english: Messages = /* @__PURE__ */ Object.assign(
  {},
  englishTable,
  /* @__PURE__ */ flatMessages({
  "interview": {
    "known": "already known",
    "change": "Change",
    "plan": {
      "": "To set it up right",
      "optional": "optional, {count} left",
      "done": "That is all we need to know."
    },
    "not-needed": "{count, plural, one {# question is} other {# questions are}} not needed",
    "reset": "Start over",
    "cleared": "Your answers were cleared.",
    "direct": "I already know",
    "so-far": "So far: {protocol}",
    "see-result": "See it",
    "see-now": "Decide now",
    "advice": "Our advice: {protocol}",
    "see-why": "See why"
  },
  "steps": {
    "progress": {
      "first": "Question 1. Two or three are often enough.",
      "": "Question {number}, at most {atMost} more",
      "last": "Question {number}, likely the last"
    },
    "back": "Back",
    "next": "Next",
    "skip": "Skip",
    "result": "See the result",
    "more": "Answer {count, plural, one {#} other {up to #}} more to set it up right",
    "answers": "Your answers",
    "open": "None yet."
  },
  "result": {
    "waiting": {
      "": "Our advice appears here",
      "help": "Two or three questions are often enough."
    },
    "choose": "Use {protocol}",
    "only": {
      "meaning": "Your provider offers only {protocol} here, so there is nothing to decide.",
      "phone": {
        "": "Read in your browser for now",
        "meaning": "This server has POP3 only, which needs a computer. Ask your provider for IMAP if you want your mail on the phone."
      }
    },
    "not-needed": {
      "": "You need neither",
      "meaning": "You read your mail in a web browser, so there is nothing to set up. Come back when you add a phone or a mail program."
    },
    "unavailable": {
      "": "Nothing to choose here",
      "meaning": "This server offers neither IMAP nor POP3. Read your mail in a web browser, or ask your provider."
    },
    "meaning": {
      "imap": {
        "": "Your mail stays on the server, and every device you add shows the same mail.",
        "main-computer": "Your mail stays on the server. Your computer shows it, and so does a phone or a browser.",
        "phone": "Your mail stays on the server, and your phone shows it. So will your next phone.",
        "program": "The mail stays on the server. The program marks or moves what it has dealt with."
      },
      "pop3": {
        "": "Your mail is downloaded to your computer. A copy of new mail stays on the server as a safety net.",
        "days": "Your mail is downloaded to your computer. A copy of new mail stays on the server for {days, plural, one {# day} other {# days}}.",
        "phone": "POP3 brings mail to a computer. Your phone shows the mail on the server.",
        "program": "The program takes mail from a mailbox of its own. The originals stay in this one."
      }
    },
    "so-far": "This may still change with your next answers.",
    "set-up": {
      "": "Set up {protocol}",
      "now": "Nothing changes on your devices until you take these steps."
    },
    "why": "Why",
    "watch-out": "Watch out for",
    "close": "How close was it?",
    "scale": {
      "": "What your answers add up to",
      "side": "“{answer}” speaks for {protocol}."
    },
    "change": "What would change it",
    "another": "Another way",
    "notice": "Please choose with care",
    "closeness": {
      "clear": "It is a clear case.",
      "likely": "It suits you better, going by what you said.",
      "contested": "It suits you better, but not in everything.",
      "close": {
        "imap": "It was close. IMAP is the choice you can undo.",
        "pop3": "It was close. IMAP would do as well."
      }
    },
    "flip": {
      "": "“{answer}” ({topic}) would make it {protocol}.",
      "neither": "With “{answer}” ({topic}) you would need neither."
    },
    "provider": "About {provider}",
    "good-to-know": "Good to know",
    "missing": {
      "": "Is mail missing now?",
      "cure": "Look in webmail first, in the bin and in spam. Turn off the internet on each device before you look there, or it may drop its copy too. Turn off the mail check in each program with POP3. Can’t find that program? Change the password of the mailbox, and tell others who use it. Ask your provider today to restore the mail to a separate folder. Don’t remove an account, reinstall an app or clear its data."
    },
    "advice": "Our advice",
    "against": "Against our advice",
    "sure": {
      "clear": "How sure are we? A clear case",
      "likely": "How sure are we? Quite sure",
      "close": "How sure are we? It was close"
    }
  },
  "set-up": {
    "done": "{done} of {count} done",
    "wait": "{count, plural, one {# more step follows} other {# more steps follow}} once you have ticked the box above."
  },
  "notice": "This is advice, and only as good as your answers. We can’t take responsibility for mail that is lost.",
  "reason": {
    "devices": {
      "in-step": "You read it in several places and want them to match. Only IMAP can do that.",
      "separate": "Each place gets the whole inbox and stays as you left it.",
      "one": "You read it mostly on one computer, so little has to match.",
      "phone": "You read it on a phone only, and a phone is no safe place for the only copy."
    },
    "sharedMailbox": {
      "no": "You are the only one who deals with it.",
      "together": "A team shares the work. Only with IMAP do all see what is done.",
      "separately": "Each person gets a full set of the mail.",
      "program": "A program fetches it. With IMAP it can mark or move what is done, so nothing comes twice."
    },
    "keepMailOn": {
      "server": "You want your mail kept with the provider.",
      "device": "You want your mail on your own computer only.",
      "both": "You want your mail on the server, with folders and sent mail too. IMAP keeps all of it there."
    },
    "serverSpace": {
      "ample": "There is plenty of room on the server.",
      "tight": "There is little room on the server. With POP3 your computer has its own copies, so you can make room there."
    },
    "offline": {
      "rarely": "You are online when you read mail.",
      "sometimes": "You read old mail without internet. POP3 needs no setting for that.",
      "often": "You often read old mail without internet. POP3 needs no setting for that.",
      "metered": "Your internet is slow or costs by use. With IMAP, big mail can wait until you open it."
    },
    "mailVolume": {
      "low": "You don’t keep much mail, so one computer can hold it.",
      "high": "You keep a lot of mail. With IMAP the server can search all of it."
    },
    "deviceBackup": {
      "yes": "You make backups, so your computer may hold old mail.",
      "no": "Your mail is in no backup, or only now and then. With IMAP it stays on the server as well."
    },
    "reversible": "IMAP is the choice you can undo: your mail stays on the server."
  },
  "risk": {
    "old-account": {
      "": "An account with POP3 may hold the only copy of your mail.",
      "cure": "Don’t remove it, even to set it up afresh, until you know that all its mail is elsewhere."
    },
    "older-mail": {
      "": "Mail older than {days, plural, one {# day} other {# days}} is on one computer only.",
      "cure": "Back it up before you set this, or a broken computer takes your mail with it."
    },
    "here-only": {
      "": "Sent mail and your own folders are only on the computer where they were made.",
      "cure": "Include them in your backup."
    },
    "sent-here-only": {
      "": "Mail that you send, and your own folders, stay on the computer where they were made.",
      "cure": "Put your own address in Bcc, the hidden copy: then every computer gets what you send."
    },
    "phone-only": {
      "": "A phone’s own backup often leaves mail out, and mail goes when the account is removed.",
      "cure": "Leave your mail on the server."
    },
    "deleting-for-people": {
      "": "What one person deletes for good is gone for the others too.",
      "cure": "Ask for a mailbox for each person, and let new mail go to all of them."
    },
    "deleting-everywhere": {
      "": "Mail deleted for good on one device goes from all.",
      "cure": "Keep a copy of mail you must not lose on one computer, not on the server, and back that up."
    },
    "deleting-beside-copy": {
      "": "Mail deleted for good on one device goes from the server and all the others.",
      "cure": "Only your copy on the computer stays. If in doubt, move mail to a folder instead."
    },
    "deleting-on-server": {
      "": "Mail deleted for good goes from the server too.",
      "cure": "If in doubt, move mail to a folder instead."
    },
    "program-deletes": {
      "": "A program that deletes what it has taken leaves you no original.",
      "cure": "Let it work in a mailbox of its own, and keep the originals in this one."
    },
    "kept-by-law": {
      "": "Business mail may have to be kept by law.",
      "cure": "Ask your provider to keep each mail that comes or goes, so that nobody can delete it. Neither IMAP nor POP3 does that."
    },
    "full-imap": {
      "": "A full mailbox gets no new mail.",
      "cure": "Ask for more room, or delete big mail that you no longer need."
    },
    "full-copies": {
      "": "Copies on the server fill the mailbox, and a full one gets no new mail.",
      "cure": "Ask for more room, or delete old mail in webmail that all computers with this mailbox have and nobody needs there."
    },
    "full-program": {
      "": "A full mailbox gets no new mail.",
      "cure": "Ask for more room."
    },
    "inbox-only": {
      "": "POP3 fetches only the inbox. Sent mail, spam and folders on the server stay there.",
      "cure": "Check spam in webmail, and copy other mail you need before you rely on POP3."
    },
    "places-differ": {
      "": "What you read or file in one place does not show in another.",
      "cure": "Where places must match, read in webmail.{days, plural, =0 {} one { It shows only the last # day.} other { It shows only the last # days.}}"
    },
    "team-sees-nothing": {
      "": "With POP3 no one sees what a colleague has read or answered.",
      "cure": "Agree who answers what, or work in webmail together."
    },
    "team-reads": {
      "": "What one of you has read looks read to all.",
      "cure": "Agree on a flag or a folder for “done”. Or ask for a shared folder with a log-in for each of you."
    },
    "whole-messages": {
      "": "With POP3 every mail comes whole, big ones too.",
      "cure": "Fetch mail where internet is fast, above all for the first time."
    },
    "stays-with-provider": {
      "": "Your mail stays with the provider until you delete it there.",
      "cure": "Once your own folder is in a backup, you can take old mail off the server."
    }
  },
  "step": {
    "program-switch-off": "Does the program fetch from this mailbox today? Switch that off first. Don’t move or delete what it has taken.",
    "program-own-mailbox": "Ask for a mailbox of its own for the program. Let the server put a copy of each new mail there, so that the original stays in this mailbox.",
    "program-test": "Send a test mail. Check that it arrives in both mailboxes.",
    "program-keep-originals": "Does your own mail program use POP3 here? Turn on “leave a copy on the server” there, so that the originals stay.",
    "program-imap": "Set the program up with IMAP, for its own mailbox only. Does it have POP3 only? Then let it delete what it has taken, in that mailbox only.",
    "program-move": "Let the program move mail it has dealt with to another folder. Then it takes nothing twice, and deletes nothing.",
    "program-pop3": "Set the program up with POP3, for its own mailbox only.",
    "program-catch-up": "Did mail come meanwhile? Copy it from this mailbox to the program’s mailbox.",
    "program-delete": "In its own mailbox, the program may delete mail that it has taken in. Otherwise it may take the same mail again and again.",
    "program-room": "Now and then, look through the program’s own mailbox, and delete there what nobody needs.",
    "look-up-type": "Look in the account settings of each program and app that has this mailbox. They say IMAP or POP3. Do they say something else, such as Exchange? Leave that account alone.",
    "keep-old-account": "Does one say POP3? Don’t remove it yet: its mail may be nowhere else. Turn off its mail check, at start-up too. Don’t press Get Mail or Send/Receive.",
    "if-pop3-save": "Save a POP3 account’s mail first. On a computer, close the program and copy its mail files to another disk. On a phone, forward to your own address all mail that is only there.",
    "add-imap-missing": "Where the mailbox is missing, or there only as POP3, add it as IMAP. Keep any POP3 account beside it. If the app refuses the address, use another app or webmail. Don’t remove the first account.",
    "if-pop3-copy": "Copy the mail of a POP3 account to the IMAP account, folder by folder. Copy, don’t move. Mail you see in webmail needs no copying. Leave a good part of the room free.",
    "copy-the-rest": "Is there no room for all of it? Copy the rest to a folder on the computer, not on the server. Look for Local Folders, On My Mac or, in Outlook, a data file (.pst).",
    "stop-checking": "In each program and app with POP3, turn off the mail check, at start-up too. Don’t press Get Mail or Send/Receive. Keep that account: its mail may be nowhere else.",
    "pop3-is-gone": "This server has no POP3 any more. Don’t remove the old account, and turn off its mail check: what it shows may be nowhere else.",
    "back-up-old-mail": "Find in the program’s help where it keeps the POP3 mail. Close the program, and copy these files to another disk.",
    "save-phone-mail": "Is there a POP3 account on a phone? A phone often can’t back it up. Forward to your own address all mail that is only there.",
    "if-computer-save": "Is there a POP3 account on a computer? Keep that computer until its mail is saved: close the program, and copy its mail files to another disk.",
    "if-computer-copy": "Is POP3 on a computer? Add the mailbox there as IMAP, and copy the POP3 folders into it. Copy, don’t move.",
    "look-in-webmail": "Look in webmail, on your provider’s website, which of this mail is on the server. That mail needs no copying.",
    "check-room": "Look how much room the mailbox has. Ask for more if you have much to copy, and leave a good part free for new mail.",
    "add-imap-phone": "Add the mailbox to the mail app on your phone or tablet, as IMAP.",
    "add-imap-computer": "Add the mailbox as IMAP on your computer. If you look at mail on a phone too, add it there as IMAP as well.",
    "add-imap-everywhere": "Add the mailbox as IMAP on every device that reads it.",
    "stay-imap": "IMAP is set up already. Keep the account as it is, and don’t add the mailbox a second time.",
    "add-imap-beside": "Add the mailbox again, as IMAP. Keep the POP3 account: no program turns one kind into the other. If the app refuses the address, use another app or webmail. Don’t remove the first account.",
    "same-steps-elsewhere": "Does another place have POP3 too? Keep that account, and go through the same steps there. Copy only mail that is not on the server yet.",
    "copy-folders": "Copy the mail of the POP3 account to the IMAP account, folder by folder. Copy, don’t move.",
    "copy-what-fits": "Copy the mail of the POP3 account to the IMAP account, folder by folder, as far as there is room. Copy, don’t move.",
    "copy-what-is-left": "Copy what the old account still shows to a folder on the computer, not on the server. Look for Local Folders, On My Mac or, in Outlook, a data file (.pst).",
    "forward-what-is-left": "Forward to your own address what the old account on the phone still shows.",
    "copy-from-own-folder": "Then copy from that folder to the IMAP account what you want on other devices, as far as there is room.",
    "ask-for-the-rest": "Ask your provider for mail that the old account no longer shows.",
    "compare-counts": "Check that each mail you need is in the new place: compare the numbers, and open a few. Don’t remove anything until then.",
    "check-forwarded": "Did you forward mail from a phone? Check in webmail that all of it has arrived.",
    "keep-offline": "Do you read without internet? On that device, turn on the setting that downloads all mail. On a phone, keep mail and attachments for as long as you can. It is no backup: mail deleted on the server goes there too.",
    "keep-offline-phone": "Do you read without internet? In the app’s settings, keep mail and attachments on the phone for as long as you can. It is no backup.",
    "keep-recent": "Let your program download only the last months. Never choose a setting that deletes old mail: it may delete it on the server too.",
    "big-mail-on-demand": "If your program has a size limit for mail, set it. Then big mail comes only when you open it. Do the first download and copy where internet is fast.",
    "sent-folder": "Check that sent mail is saved in the Sent folder on the server.",
    "ask-the-others": "Agree with the others who read this mailbox before you remove anything from the server: it goes for them too.",
    "copy-to-own-folder": "Every few months, copy mail you must not lose to a folder on one computer, not on the server. Look for Local Folders, On My Mac or, in Outlook, a data file (.pst). Don’t use Archive: it often files on the server.",
    "back-up-own-folder": "Put that folder in a backup. A copy on one disk alone can still be lost.",
    "check-own-folder": "Check that this folder opens without internet, and that your backup holds it.",
    "second-mailbox": "To keep every mail, even what you delete, ask for a second mailbox, if your provider can do that. Let the server put a copy of each new mail there.",
    "own-copy-needs-computer": "A phone can’t keep a safe copy of your own. For that, you need to open the mailbox on a computer now and then. Until then, leave your mail on the server.",
    "look-through-bin": "Now and then, look through the bin and the spam folder for mail that you still need.",
    "empty-bin": "Then empty both. Deleted mail takes up room until you do.",
    "delete-copied-mail": "Only when that folder is in your backup, delete on the server what you copied. It goes from your other devices and from webmail too.",
    "leave-for-others": "Don’t delete on the server what you have copied: your colleagues would lose it.",
    "remove-pop3-account": "Remove a POP3 account only when all its mail is safe elsewhere. Its mail goes with it, on a phone too. If in doubt, keep it, with its mail check off.",
    "keep-any-account": "Keep every account that is there: its mail may be nowhere else. If one says POP3, change its settings as below, and don’t add the mailbox in that program again.",
    "if-imap-copy": "Does one say IMAP? POP3 fetches only the inbox. Copy sent mail and folders to a folder on the computer, not on the server. Look for Local Folders, On My Mac or, in Outlook, a data file (.pst).",
    "copy-to-inbox": "Was the mailbox used in a browser? POP3 fetches only the inbox. In webmail, first copy what you need of sent mail and folders to the inbox, as far as there is room.",
    "pop3-needs-computer": "Don’t set up POP3 on a phone: its own backup often leaves mail out. POP3 has to wait until you have a computer.",
    "phone-keep-pop3": "Is POP3 on the phone already? Don’t remove that account: its mail may be nowhere else. Turn on the setting that leaves mail on the server.",
    "phone-imap": "On the phone, use IMAP. If the mailbox is not there as IMAP yet, add it.",
    "phone-webmail": "On the phone, read your mail in webmail, on your provider’s website.",
    "keep-imap-account": "Keep the IMAP account until all that you need of it is copied.",
    "copy-is-enough": "Do you only want a copy of your own? Then the next two steps are enough, and IMAP can stay as it is.",
    "imap-is-gone": "This server has no IMAP any more. Don’t remove the old account, and don’t press Refresh or Send/Receive: what it shows may be nowhere else.",
    "copy-server-folders": "POP3 fetches only the inbox. Copy sent mail and your folders from the IMAP account to a folder on the computer, not on the server. Look for Local Folders, On My Mac or, in Outlook, a data file (.pst).",
    "stay-pop3": "POP3 is set up already. Keep that account, and change its settings. Don’t remove it or add it again: its mail may be nowhere else.",
    "pop3-elsewhere": "Is there POP3 in another program, or on a phone? Turn on “leave a copy on the server” there too. Otherwise that program takes mail away from all others.",
    "pop3-on-others": "Does another computer need its own mail? Set up POP3 there too, unless it is there already.",
    "imap-in-other-places": "In every other place, use IMAP.",
    "add-pop3-computer": "Add the mailbox as POP3 on one computer. Set it up by hand if you can: many programs choose IMAP by themselves.",
    "add-pop3-each": "Add the mailbox as POP3 on each computer. Set it up by hand if you can: many programs choose IMAP by themselves.",
    "add-pop3-beside": "Add the mailbox again, as POP3. Keep the old account: no program turns one kind into the other. If the app refuses the address, use another app or webmail. Don’t remove the first account.",
    "add-pop3-missing": "Is there no POP3 account yet? Add the mailbox as POP3 on your computer. Set it up by hand if you can: many programs choose IMAP by themselves.",
    "keep-copies": {
      "": "In the account settings, turn on “leave a copy on the server”, with no end date. Do it before the first check if you can: some programs remove mail at once.",
      "website": "On the website of {provider}, in the settings for POP, choose to keep its copy in the inbox. Your program’s own setting changes nothing there."
    },
    "no-server-deletes": "There, turn off any setting like “delete from the server when I delete it here”.",
    "phones-by-imap": "On a phone or tablet, use IMAP, to look at recent mail. What you send there does not reach the computer.",
    "phones-in-webmail": "On a phone or tablet, read in webmail, on your provider’s website. What you send there does not reach the computer.",
    "phones-with-care": "Don’t delete or move mail there until the computer has fetched it. Otherwise the computer never gets it, and it may be lost for good.",
    "back-up": "Set up a backup of the computer. Check that your mail is in it, sent mail and folders too.",
    "check-backup": "You make backups. Check that your mail is in them, sent mail and folders too.",
    "look-through-webmail": "Now and then, look in webmail through the bin and the spam folder for mail that you still need. POP3 can’t reach them.",
    "empty-in-webmail": "Then empty both there. Deleted mail takes up room until you do.",
    "ask-for-room": "Ask for more room first. If you get it, keep all copies on the server, and skip the steps that let them go.",
    "all-arrived": "Check that all mail has arrived on the computer that is backed up.",
    "fetch-weekly": "Fetch mail everywhere at least once a week, also on holiday. If you wait longer, copies may be gone.",
    "let-copies-go": {
      "": "After that, set “leave a copy on the server” to {days, plural, one {# day} other {# days}}.",
      "website": "After that, make room: delete old mail on the website of {provider}, and empty the bin there."
    },
    "let-copies-go-main": "After that, set “leave a copy on the server” to {days, plural, one {# day} other {# days}}, only on the computer that is backed up. In every other place, keep it with no end date."
  },
  "alternative": {
    "main-computer": "Do you want all your mail on one computer too? Use IMAP everywhere, and add POP3 on that computer as a second account, with copies left on the server.",
    "apart": "POP3 on each computer, if what one deletes should stay for the others.",
    "own-copy": "Should the provider not hold your old mail? Use POP3 on one computer, once its mail is in a backup.",
    "room": "POP3 on one computer, with copies left on the server for {days, plural, one {# day} other {# days}}, if room matters most.",
    "one-computer": "POP3 on one computer, with copies left on the server, if you will read this mailbox nowhere else.",
    "stays-on-server": "IMAP, if your mail should stay with the provider and there is room for it.",
    "on-demand": "IMAP, if big mail should wait on the server until you open it.",
    "no-backup": "IMAP, if you will not make backups.",
    "second-place": "IMAP, if you may read this mailbox in a second place one day."
  },
  "provider": {
    "turn-on": "{provider} lets mail programs in only once you allow it, in the settings on its website.",
    "browser-only": "{provider} lets a program sign in by a page in the browser. A password typed into the program is refused.",
    "browser-or-app-password": "{provider} refuses your usual password in a mail program. Sign in by the page that opens in the browser, or make an app password on its website, for this one program.",
    "app-password": "{provider} refuses your usual password in a mail program. Make an app password on its website, for this one program.",
    "app-password-two-step": "Do you sign in to {provider} with a second step? Then make an app password on its website, for this one program.",
    "mail-password": "{provider} has a password of its own for mail programs. Set it on its website.",
    "no-pop3": "{provider} has no POP3.",
    "web-setting-decides": "With POP3, a setting on the website of {provider} decides what stays on the server, not your program. Choose there to keep its copy in the inbox.",
    "handed-out-once": "{provider} hands out each mail by POP3 only once. For a second program put “recent:” before the user name in both: then each gets the mail of the last 30 days. Or use IMAP there.",
    "stops-collecting": "{provider} is ending its way of collecting mail from other mailboxes by POP3. Let the other mailbox forward its mail, and keep the originals.",
    "large-inbox": "{provider} may not show a program all of an inbox with more than 10,000 messages. Compare with webmail before you delete anything."
  },
  "setting": {
    "names": "What your program may call it",
    "name": "{program}: “{label}”",
    "removes": "{program}: leave “{label}” unticked",
    "dated": "English names, as read in {month}. Programs change."
  },
  "choice": {
    "title": "Your choice",
    "recommended": "recommended",
    "imap": "Mail stays on the server.",
    "pop3": "Mail is downloaded to a computer.",
    "choose": "Use {protocol}",
    "chosen": "You chose {protocol}.",
    "overruled": "Our advice is {protocol}. Your choice counts.",
    "advice-changed": "With your new answers, our advice is {protocol}. Your choice stays as it is.",
    "required": "Please choose IMAP or POP3.",
    "error": "Error",
    "instead": "Use {protocol} instead",
    "back": "Back to {protocol}, our advice",
    "not-needed": "With your new answers, you need neither. Your choice stays as it is."
  },
  "acknowledge": {
    "older-mail": "I understand: after {days, plural, one {# day} other {# days}}, older mail is on one computer alone. If it breaks, only a backup saves that mail.",
    "against-advice": "I understand: with POP3, my sent mail and folders are on one computer only. If it breaks, only a backup saves them.",
    "required": "Please tick the box first.",
    "unticked": "The set-up has changed. Please read and tick the box again.",
    "program": "I understand: the program may delete mail in its own mailbox. The originals must stay in another one.",
    "phone": "I understand: POP3 has to wait until I have a computer. Until then I leave my mail on the server."
  },
  "announce": {
    "recommendation": "So far we recommend {protocol}.",
    "set-up": "Still {protocol}. How to set it up has changed.",
    "strength": "Still {protocol}. How sure we are has changed.",
    "not-needed": "You need neither IMAP nor POP3.",
    "nothing": "There is no recommendation now.",
    "acknowledge": "Please read and tick the box. Some steps wait for it."
  },
  "summary": {
    "copy": "Copy as text",
    "copied": "Copied",
    "failed": "Copying is not allowed here. Select the text below.",
    "print": "Print",
    "title": "POP3 or IMAP: the advice",
    "answers": "Answers"
  },
  "picture": {
    "imap": {
      "": "IMAP: the same mail on the server and on every device. Changes go both ways.",
      "one": "IMAP: the same mail on the server and on your device. Changes go both ways."
    },
    "pop3": {
      "": "POP3: mail comes down to a computer. A copy stays on the server.",
      "days": "POP3: mail comes down to a computer. The server’s copy goes after {days, plural, one {# day} other {# days}}."
    }
  },
  "not-needed": {
    "vanishing": {
      "": "Does mail vanish from your inbox?",
      "cure": "A program somewhere may be taking it by POP3. Find it and stop it, or change the password, and ask your provider for a restore today. The mail may be in that program: don’t remove its account."
    },
    "old-account": {
      "": "A mail program on a computer or phone may take mail from your inbox by POP3, and hold the only copy of it.",
      "cure": "Turn off its mail check, keep its account, and back up its mail. Is mail missing? Ask your provider for a restore today. Is it another service in which you read your mail? Then leave it on."
    },
    "collecting": {
      "": "Does another service, such as Gmail, collect this mail?",
      "cure": "It may need POP3, so leave that switched on. Gmail is ending this: then let your provider forward the mail, and keep the originals."
    },
    "program": {
      "": "A program fetches this mail, and may delete what it has taken.",
      "cure": "Ask for a mailbox of its own for it, to which the server sends a copy of each new mail."
    },
    "full": {
      "": "The mailbox is small or nearly full, and a full one gets no new mail.",
      "cure": "Ask for more room. Or add the mailbox to a program on a computer, with mail left on the server. Copy old mail to a folder on that computer only, check the copy, and back it up. Only then delete the old mail in the browser."
    },
    "own-copy": {
      "": "Without a mail program, you have no copy of your own.",
      "cure": "Add the mailbox to a program on a computer, with mail left on the server. Copy old mail to a folder on that computer only, check the copy, and back it up."
    }
  },
  "know": {
    "sign-in": "Is the password refused? It is the same for IMAP and POP3, but one may be switched off. Large providers want an app password, made on their website for one program, or a sign-in in the browser.",
    "new-computer": "On a new computer, only mail that is still in the inbox on the server comes again. Keep the old computer until the rest is copied.",
    "moving": "Are you moving to another mailbox? Add the new one beside the old one. Don’t change the server in the old account: its mail may go. Copy one folder at a time, and compare the numbers. If it stops, go on the next day: providers limit how much. Keep the old mailbox until all is in the new one.",
    "gmail": "Is it Gmail? With POP3 it hands out each mail only once, and its website decides what stays.",
    "law": "Must you keep business mail by law? Neither IMAP nor POP3 does that. Ask your provider to keep each mail that comes or goes, so that nobody can delete it."
  }
}),
) as Messages;
