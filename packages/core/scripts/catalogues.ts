import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Program, programs } from '../src/programs.ts';
import { androidWords, moWords, mozillaWords, poWords } from './catalogueFormats.ts';
import { glossaryIds, labelIds } from './catalogueIds.ts';
import { languages } from './localeFiles.ts';

/**
 * Reads the names of settings, and the usual words for inbox, sent mail and so on, from the translation files of mail
 * programs in each language. Usage: `npx pnpm --filter core catalogues <folder>`. The folder stores Debian's packages
 * (`apt-get download`) and the repositories of the programs; the script fetches missing ones. Writes
 * `locales/<tag>.labels.json`, a part of the language, and `glossary.json` for translators, with versions and month.
 * Translates nothing: a name that a catalogue lacks is left out, and shows in English.
 */

/** Returns the text of an id; `undefined` if there is no translation. */
type Look = (id: string) => string | undefined;

/** The catalogues of a program, by language tag; `en` is English. */
interface Catalogue {
  readonly version: string;
  readonly look: (tag: string) => Look;
}

/**
 * A text as the program shows it: without the mark of a shortcut key, a colon at the end or direction marks, and with
 * `…` for a number.
 */
export const shown = (text: string): string =>
  text
    .replace(/\s*[（(][&_]\w[)）]/g, '')
    .replace(/[&_](?=[\p{L}\p{N}])/gu, '')
    .replace(/%(\d\$)?[sdS]|%\d/g, '…')
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/\s*[:：]\s*$/, '')
    .trim();

const run = (command: string, ...args: string[]): string =>
  execFileSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] });

/** The output of a command, even if it fails; empty if a program has no file for this language. */
function printed(command: string, ...args: string[]): string {
  try {
    return run(command, ...args);
  } catch (error) {
    // `unzip` fails because of the order in Mozilla's archives, but prints the file.
    return String((error as { stdout?: string }).stdout ?? '');
  }
}

/** In gettext, the English text is the id. */
const gettext =
  (words: (tag: string) => readonly ReadonlyMap<string, string>[]): Catalogue['look'] =>
  (tag) => {
    if (tag === 'en') return (id) => id;
    const known = words(tag);
    return (id) => known.map((one) => one.get(id)).find((said) => said !== undefined);
  };

/** The tag as gettext, Mozilla and Android write it. */
const gettextTag = (tag: string): string => ({ 'pt-BR': 'pt_BR', 'zh-Hans': 'zh_CN' })[tag] ?? tag;
const mozillaTag = (tag: string): string =>
  ({ en: 'en-US', es: 'es-ES', nb: 'nb-NO', sv: 'sv-SE', 'zh-Hans': 'zh-CN' })[tag] ?? tag;
const androidTag = (tag: string): string =>
  ({ he: 'iw', id: 'in', 'pt-BR': 'pt-rBR', 'zh-Hans': 'zh-rCN' })[tag] ?? tag;
const androidRegion = (tag: string): string =>
  `${androidTag(tag).split('-')[0]}-r${new Intl.Locale(tag).maximize().region}`;

/** The catalogues of all programs in the folder. */
function cataloguesIn(folder: string): Readonly<Record<string, Catalogue>> {
  const scratch = mkdtempSync(join(tmpdir(), 'catalogues-'));
  process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));

  const unpacked = new Map<string, { path: string; version: string }>();
  const debian = (name: string): { path: string; version: string } => {
    const known = unpacked.get(name);
    if (known) return known;
    const find = (): string | undefined => readdirSync(folder).find((file) => file.startsWith(`${name}_`));
    if (!find()) execFileSync('apt-get', ['download', name], { cwd: folder, stdio: 'inherit' });
    const path = join(scratch, name);
    run('dpkg-deb', '-x', join(folder, find() ?? ''), path);
    const version = run('dpkg-deb', '-f', join(folder, find() ?? ''), 'Version').trim();
    const found = { path, version: version.replace(/^\d+:|[-~].*$/g, '') };
    unpacked.set(name, found);
    return found;
  };
  const repository = (owner: string, name: string): string => {
    const path = join(folder, name);
    const address = `https://github.com/${owner}/${name}.git`;
    if (!existsSync(path))
      execFileSync('git', ['clone', '--bare', '--depth=1', '--filter=blob:none', address, path], { stdio: 'inherit' });
    return path;
  };
  const file = (path: string, name: string): string => printed('git', '-C', path, 'show', `HEAD:${name}`);
  const compiled = (packageName: string, locale: string, domain: string): ReadonlyMap<string, string> => {
    const path = join(debian(packageName).path, `usr/share/locale/${locale}/LC_MESSAGES/${domain}.mo`);
    return moWords(existsSync(path) ? readFileSync(path) : Buffer.alloc(0));
  };
  const versionIn = (path: string, name: string, pattern: RegExp): string => pattern.exec(file(path, name))?.[1] ?? '';

  const android = repository('thunderbird', 'thunderbird-android');
  const fairEmail = repository('M66B', 'FairEmail');
  const kmail = repository('KDE', 'kmail');
  const kdeRuntime = repository('KDE', 'kdepim-runtime');
  const dataServer = repository('GNOME', 'evolution-data-server');
  const androidFiles = 'legacy/ui/legacy legacy/ui/folder feature/account/server/settings feature/account/oauth'.split(
    ' ',
  );

  return {
    thunderbird: {
      version: debian('thunderbird').version,
      look: (tag) => {
        const own = mozillaTag(tag);
        const name = tag === 'en' ? 'thunderbird' : `thunderbird-l10n-${own.toLowerCase()}`;
        // A language without a catalogue has no package either.
        if (!printed('apt-cache', 'show', name)) return () => undefined;
        const archive = join(
          debian(name).path,
          tag === 'en'
            ? 'usr/lib/thunderbird/omni.ja'
            : `usr/lib/thunderbird/extensions/langpack-${own}@thunderbird.mozilla.org.xpi`,
        );
        const old = ['am-server-top.dtd', 'am-offline.dtd', 'am-copies.dtd', 'messenger.properties'];
        const words = mozillaWords(
          [
            ...old.map((name) => `chrome/${own}/locale/${own}/messenger/${name}`),
            ...['accountcreation/accountSetup.ftl', 'accountcreation/accountHub.ftl', 'unifiedToolbarItems.ftl'].map(
              (name) => `localization/${own}/messenger/${name}`,
            ),
            `localization/${own}/messenger/about3Pane.ftl`,
          ]
            .map((name) => printed('unzip', '-p', archive, name))
            .join('\n'),
        );
        return (id) => words.get(id);
      },
    },
    'thunderbird-android': {
      version: versionIn(android, 'app-thunderbird/build.gradle.kts', /versionName = "([\d.]+)"/),
      look: (tag) => {
        const folderName = tag === 'en' ? 'values' : `values-${androidTag(tag)}`;
        const words = androidFiles.map((part) =>
          androidWords(file(android, `${part}/src/main/res/${folderName}/strings.xml`)),
        );
        return (id) => words.map((one) => one.get(id)).find((said) => said !== undefined);
      },
    },
    fairemail: {
      version: `1.${versionIn(fairEmail, 'app/build.gradle', /getVersionCode = .*return (\d+)/)}`,
      look: (tag) => {
        const folders = tag === 'en' ? ['values'] : [`values-${androidTag(tag)}`, `values-${androidRegion(tag)}`];
        const words = folders.map((name) => androidWords(file(fairEmail, `app/src/main/res/${name}/strings.xml`)));
        return (id) => words.map((one) => one.get(id)).find((said) => said !== undefined);
      },
    },
    evolution: {
      version: debian('evolution-common').version,
      look: gettext((tag) => [
        compiled('evolution-common', gettextTag(tag), 'evolution'),
        poWords(file(dataServer, `po/${gettextTag(tag)}.po`)),
      ]),
    },
    kmail: {
      version: versionIn(kmail, 'CMakeLists.txt', /RELEASE_SERVICE_VERSION "([\d.]+)"/),
      look: gettext((tag) => [
        poWords(file(kdeRuntime, `po/${gettextTag(tag)}/akonadi_pop3_resource.po`)),
        poWords(file(kdeRuntime, `po/${gettextTag(tag)}/akonadi_imap_resource.po`)),
        poWords(file(kmail, `po/${gettextTag(tag)}/kmail.po`)),
      ]),
    },
    'claws-mail': {
      version: debian('claws-mail-i18n').version,
      look: gettext((tag) => [
        compiled('claws-mail-i18n', { el: 'el_GR', id: 'id_ID' }[tag] ?? gettextTag(tag), 'claws-mail'),
      ]),
    },
    geary: {
      version: debian('geary').version,
      look: gettext((tag) => [compiled('geary', gettextTag(tag), 'geary')]),
    },
  };
}

/** Joins texts, with `…` for a number; `undefined` if a text is missing. */
function joined(look: Look, ids: readonly string[]): string | undefined {
  const parts = ids.map((id) => (id === '…' ? id : look(id)));
  return parts.every((part) => part !== undefined) ? shown(parts.join(' ')) : undefined;
}

/** The labels and entries of a program, in English. */
const labelsOf = (program: Program): readonly string[] => [
  ...new Set(
    Object.values(program.settings).flatMap((setting) =>
      'controls' in setting
        ? setting.controls.flatMap(({ label, choose }) => (choose === undefined ? [label] : [label, choose]))
        : [],
    ),
  ),
];

if (import.meta.main) {
  const folder = process.argv[2];
  if (!folder) throw new Error('Pass a folder for the catalogues.');
  mkdirSync(folder, { recursive: true });
  const catalogues = cataloguesIn(folder);
  const nameOf = (id: string): string => programs.find((program) => program.id === id)?.name ?? 'Geary';
  const letterOf = (id: string): string => (id === 'thunderbird-android' ? 'A' : id.charAt(0).toUpperCase());

  // Check that the program still shows each label in English.
  for (const program of programs.filter(({ id }) => labelIds[id]))
    for (const label of labelsOf(program)) {
      const ids = labelIds[program.id]?.[label];
      const said = ids && joined(catalogues[program.id]?.look('en') ?? (() => undefined), ids);
      if (said !== label) throw new Error(`${program.name} says ${said}, programs.ts ${label}.`);
    }

  const terms: Record<string, unknown> = {};
  for (const tag of ['en', ...languages]) {
    const looks = Object.fromEntries(Object.entries(catalogues).map(([id, { look }]) => [id, look(tag)]));
    const labels: Record<string, string> = {};
    for (const program of programs)
      for (const label of labelsOf(program)) {
        const said = joined(looks[program.id] ?? (() => undefined), labelIds[program.id]?.[label] ?? ['no id']);
        if (said && said !== label) labels[`label.${program.id}.${label}`] = said;
      }
    if (tag !== 'en' && Object.keys(labels).length > 0)
      writeFileSync(
        join(import.meta.dirname, `../src/locales/${tag}.labels.json`),
        `${JSON.stringify(labels, null, 2)}\n`,
      );

    terms[tag] = Object.fromEntries(
      Object.entries(glossaryIds).map(([term, ids]) => {
        const said: Record<string, string> = {};
        for (const [id, key] of Object.entries(ids)) {
          const word = joined(looks[id] ?? (() => undefined), [key]);
          if (word) said[word] = (said[word] ?? '') + letterOf(id);
        }
        return [term, said];
      }),
    );
    console.log(`${tag}: ${Object.keys(labels).length} labels`);
  }
  const sources = Object.entries(catalogues).map(([id, { version }]) => [letterOf(id), `${nameOf(id)} ${version}`]);
  const glossary = { read: new Date().toISOString().slice(0, 7), sources: Object.fromEntries(sources), terms };
  writeFileSync(join(import.meta.dirname, 'glossary.json'), `${JSON.stringify(glossary, null, 2)}\n`);
}
