/** A key to press; with `until`, pressed again until a sentence fits, `most` times at most. */
export type Press = string | { readonly key: string; readonly until: RegExp; readonly most: number };

export interface Conversation {
  /** The query string of the page. */
  readonly page: string;
  readonly parts: readonly { readonly about: string; readonly keys: readonly Press[] }[];
}

const times = (count: number, key: string): string[] => Array.from({ length: count }, () => key);
const until = (key: string, sentence: RegExp, most = 20): Press => ({ key, until: sentence, most });

/** What a person does by keys alone. */
export const conversations: Readonly<Record<string, Conversation>> = {
  list: {
    page: '',
    parts: [{ about: 'headings, from the top', keys: ['ctrl+Home', ...times(5, 'h')] }],
  },
};
