/** The name of a message in these tests: its subject, which stays when it is copied or forwarded. */
export function nameOf(message: string): string {
  return /^Subject: (?:Fwd: )?(.*?)\r?$/m.exec(message)?.[1] ?? '';
}

/** The text of a message with this name. */
export function messageOf(name: string): string {
  return [
    'From: ada@example.org',
    'To: jo@example.net',
    `Subject: ${name}`,
    `Message-ID: <${encodeURIComponent(name)}@example.org>`,
    'Date: Thu, 26 Nov 2026 09:00:00 +0000',
    '',
    `This is ${name}.`,
    '',
  ].join('\r\n');
}

/** Messages on a device, in folders. */
export class Folders {
  readonly #messages = new Map<string, string[]>();

  add(folder: string, message: string): void {
    this.#messages.set(folder, [...this.in(folder), message]);
  }

  in(folder: string): readonly string[] {
    return this.#messages.get(folder) ?? [];
  }

  /** Each message with its folder. */
  all(): readonly (readonly [folder: string, message: string])[] {
    return [...this.#messages].flatMap(([folder, messages]) => messages.map((message) => [folder, message] as const));
  }

  names(): readonly string[] {
    return this.all().map(([, message]) => nameOf(message));
  }

  copy(): Folders {
    const copy = new Folders();
    for (const [folder, message] of this.all()) copy.add(folder, message);
    return copy;
  }
}
