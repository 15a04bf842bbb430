/**
 * Fonts of the scripts that Inter and Noto Sans Arabic do not have, by language. Each is fetched when the language is
 * shown.
 */
const fonts: Readonly<Record<string, () => Promise<unknown>>> = {
  he: () => import('@fontsource-variable/noto-sans-hebrew'),
  ja: () => import('@fontsource-variable/noto-sans-jp'),
  ko: () => import('@fontsource-variable/noto-sans-kr'),
  ur: () => import('@fontsource-variable/noto-nastaliq-urdu'),
  'zh-Hans': () => import('@fontsource-variable/noto-sans-sc'),
};

/** Makes the fonts of a language known to the page, which loads what its text needs of them. */
export const fontsOf = async (language: string): Promise<void> => {
  await fonts[language]?.();
};
