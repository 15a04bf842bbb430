// Written by `npx pnpm --filter core messages` from en.json and en.context.json.
import { flatMessages } from '../flatMessages.ts';
import type { Messages } from '../messages.ts';

/** The English names and questions: what both the chooser and the table say. */
export const englishQuestions: Partial<Messages> = /* @__PURE__ */ flatMessages({
  "language": "en",
  "direction": "ltr",
  "protocol": {
    "imap": "IMAP",
    "pop3": "POP3"
  },
  "intro": "Your mail waits on a server, a computer at your provider, the company that runs your mailbox. POP3 and IMAP are two ways to get it to your phone or computer. Answer a few questions, and we will say which one suits you.",
  "question": {
    "devices": {
      "": "Where will this mailbox be read?",
      "help": "Count phones, computers, the browser and other people’s devices. Think a year ahead.",
      "topic": "where it is read"
    },
    "sharedMailbox": {
      "": "Who deals with mail sent here?",
      "help": "For info@ or sales@ it is often more than one person.",
      "topic": "who deals with the mail"
    },
    "keepMailOn": {
      "": "Where should your old mail be kept?",
      "help": "This decides what is left if a device breaks, and who holds your mail.",
      "topic": "where old mail is kept"
    },
    "serverSpace": {
      "": "Could this mailbox fill up?",
      "help": "Look where you manage this mailbox, or ask who gave it to you.",
      "topic": "room in the mailbox"
    },
    "offline": {
      "": "Will you read old mail without internet?",
      "help": "New mail needs internet with either choice.",
      "topic": "reading without internet"
    },
    "mailVolume": {
      "": "How much mail do you keep?",
      "help": "A guess is good enough.",
      "topic": "how much mail you keep"
    },
    "deviceBackup": {
      "": "Is your mail in a backup?",
      "help": "A backup is a second copy on another disk or online. A phone’s own backup often leaves mail out.",
      "topic": "the backup"
    },
    "current": {
      "": "Is this mailbox in a mail program already?",
      "help": "Account settings in the program say which. If mail on one device is missing on another, it is probably POP3.",
      "topic": "what is set up today"
    }
  },
  "answer": {
    "devices": {
      "in-step": {
        "": "In several places, and all should match",
        "help": "Read or delete it on one, and it is read or deleted on all."
      },
      "separate": {
        "": "In several places, each on its own",
        "help": "What you delete in one place stays in the others."
      },
      "one": {
        "": "Mostly on one computer",
        "help": "A look on a phone or in the browser now and then is fine."
      },
      "phone": "Only on a phone or tablet",
      "webmail": {
        "": "Only in a web browser",
        "help": "On the website of your provider, which is called webmail."
      }
    },
    "sharedMailbox": {
      "no": "Only me",
      "together": {
        "": "A team, sharing the work",
        "help": "What one has read or answered, the others see."
      },
      "separately": {
        "": "Several people, each with a full set",
        "help": "What one deletes stays for the others."
      },
      "program": {
        "": "A program fetches it",
        "help": "A ticket system, a shop, accounting."
      }
    },
    "keepMailOn": {
      "server": {
        "": "On the server, with my provider",
        "help": "It takes up room there."
      },
      "both": {
        "": "On the server, and a copy of my own",
        "help": "Deletions on the server do not touch that copy."
      },
      "device": {
        "": "Only on my own computer",
        "help": "You must back it up yourself."
      }
    },
    "serverSpace": {
      "tight": "Yes, it is small or nearly full",
      "ample": "No, there is plenty of room"
    },
    "offline": {
      "often": "Often",
      "sometimes": "Now and then",
      "rarely": "Hardly ever",
      "metered": "My internet is slow or costs by use"
    },
    "mailVolume": {
      "low": "Not much",
      "high": "A lot: many thousands, or big files"
    },
    "deviceBackup": {
      "yes": {
        "": "Yes",
        "help": "The mail itself, and it is saved without me."
      },
      "no": {
        "": "No, or now and then",
        "help": "Then mail should stay on the server for longer."
      }
    },
    "current": {
      "new": {
        "": "Not in a program",
        "help": "New, or used in a browser only."
      },
      "imap": "Yes, with IMAP everywhere",
      "pop3": "Yes, at least one with POP3"
    },
    "unsure": "I’m not sure"
  }
});
