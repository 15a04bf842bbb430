/** What axe looks for in every story: WCAG 2.2 AA and the best practices, target sizes included. */
export const axeOptions: {
  runOnly: { type: 'tag'; values: string[] };
  rules: Record<string, { enabled: boolean }>;
} = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  // axe has this rule off by default, even if its tag is selected.
  rules: { 'target-size': { enabled: true } },
};
