// Written by `npx pnpm --filter core messages` from en.json and en.context.json.
import { flatMessages } from '../flatMessages.ts';
import type { Messages } from '../messages.ts';
import { englishQuestions } from './en.questions.ts';

/** The part of `english` that a comparison table needs, apart so that a page with a table alone carries no more. */
export const englishTable: Partial<Messages> = /* @__PURE__ */ Object.assign(
  {},
  englishQuestions,
  /* @__PURE__ */ flatMessages({
  "table": {
    "caption": {
      "": "POP3 and IMAP side by side",
      "one": "{protocol}, point by point"
    },
    "topic": "What it is about",
    "recommended": "recommended",
    "because": "because you said “{answer}” ({topic})",
    "mattered": "What mattered for you",
    "more": "Show {count, plural, one {# more row} other {# more rows}}",
    "fewer": "Show fewer rows",
    "same": "The same for both",
    "short": {
      "": "In short",
      "pro": "For {protocol}",
      "con": "Against {protocol}"
    },
    "names": "IMAP is short for Internet Message Access Protocol, POP3 for Post Office Protocol 3."
  },
  "mark": {
    "plus": "Good:",
    "minus": "Mind:",
    "neutral": "Note:"
  },
  "group": {
    "mail": "Your mail",
    "devices": "Devices and people",
    "internet": "Internet",
    "space": "Space",
    "risk": "Risk"
  },
  "row": {
    "storage": {
      "": "Where mail is kept",
      "pop3": "Your program downloads it. The server’s copy stays or goes, as you set.",
      "imap": "It stays on the server until someone deletes it. Devices show copies."
    },
    "deleting": {
      "": "Deleting",
      "pop3": "Copies on other devices stay. The server’s copy depends on your settings.",
      "imap": "Deleted for good on one device, it leaves all at their next check."
    },
    "folders": {
      "": "Folders you can reach",
      "pop3": "The inbox only. Spam and other server folders are out of reach.",
      "imap": "Every folder on the server: spam, sent and your own."
    },
    "sent": {
      "": "Mail you send",
      "pop3": "Stays on the device that sent it.",
      "imap": "On all devices, if your program saves it on the server."
    },
    "several": {
      "": "Several devices",
      "pop3": "Each can get the whole inbox, as long as none removes it.",
      "imap": "All show the same mail and folders once they have checked."
    },
    "marks": {
      "": "Read, marked or filed",
      "pop3": "Other POP3 devices do not see it.",
      "imap": "Other devices see it, often at once, at their next check at the latest."
    },
    "people": {
      "": "Several people",
      "pop3": "No one sees what a colleague answered. A download may mark mail as read.",
      "imap": "All see what was read, answered, moved or deleted."
    },
    "old-mail": {
      "": "Old mail without internet",
      "pop3": "Works for all mail this device has downloaded.",
      "imap": "Works too, if the program keeps full copies."
    },
    "new-mail": {
      "": "New mail",
      "pop3": "Needs internet. It comes when your program checks.",
      "imap": "Needs internet. The server can announce it."
    },
    "room": {
      "": "Room in the mailbox",
      "pop3": "Freed once copies on the server go. Copies left there take full space.",
      "imap": "What you keep takes space, until you delete it and empty the bin."
    },
    "much-mail": {
      "": "A lot of mail",
      "pop3": "Searches only what it has downloaded.",
      "imap": "The server can search all of it, even what this device lacks."
    },
    "lost-device": {
      "": "A device is lost",
      "pop3": "Without a backup, whatever is only on it is lost.",
      "imap": "Mail on the server is there for your next device."
    },
    "backup": {
      "": "Is it a backup?",
      "pop3": "No. One broken device can take the only copy.",
      "imap": "No. One deletion reaches every device."
    },
    "changing": {
      "": "Changing later",
      "pop3": "Mail left on the server is there for IMAP. The rest must be uploaded.",
      "imap": "Easy: mail is on the server. But POP3 would reach only the inbox."
    },
    "holder": {
      "": "Who holds your mail",
      "pop3": "You. The provider need not keep old mail.",
      "imap": "Your provider, until you delete it."
    }
  },
  "same": {
    "full-mailbox": "A full mailbox turns new mail away.",
    "safety": "Both can use a safe connection (TLS). Neither is safer to sign in with.",
    "sending": "Neither sends mail. For that your program needs the sending server (SMTP) too."
  },
  "pro": {
    "imap": {
      "several": "You reach your mail from several devices.",
      "sync": "What you read, delete or move shows on all of them, often at once.",
      "much-mail": "It is better for a lot of mail, which you manage on the server."
    },
    "pop3": {
      "room": "It can free room on the server, if you let copies go.",
      "offline": "You can read downloaded mail without internet."
    }
  },
  "con": {
    "imap": {
      "room": "What you keep takes up room on the server.",
      "new-mail": "New mail needs internet, as it does with POP3."
    },
    "pop3": {
      "one-device": "Only one device has all: the mail, what you sent and your folders.",
      "lost-device": "If that device breaks, mail that is only there is lost, unless it is in a backup."
    }
  }
}),
);
