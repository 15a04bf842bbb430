import { join } from 'node:path';
import ts from 'typescript-5.9';
import { markdownTable } from '../core/scripts/markdownTable.ts';

const source = join(import.meta.dirname, 'src');

/** Each table of the README: the heading above it, and the type whose members it lists. */
const tables: Readonly<Record<string, { readonly file: string; readonly type: string }>> = {
  ProtocolChooser: { file: 'ProtocolChooserProps.ts', type: 'ProtocolChooserProps' },
  ComparisonTable: { file: 'ComparisonTableProps.ts', type: 'ComparisonTableProps' },
  SetupGuide: { file: 'SetupGuideProps.ts', type: 'SetupGuideProps' },
  useProtocolRecommendation: { file: 'useProtocolRecommendation.ts', type: 'ProtocolRecommendationOptions' },
  useProtocolChoice: { file: 'useProtocolChoice.ts', type: 'ChoiceOptions' },
};

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const code = (text: string): string => `\`${text}\``;
/** Formats a default: a literal value as code, anything else as plain text. */
const defaultOf = (text: string): string => (/^(['[{].*|null|false|true|\d+|english)$/.test(text) ? code(text) : text);

/**
 * Name, type, default and description of each member that this package declares. Members that React declares are left
 * out.
 */
function membersOf(checker: ts.TypeChecker, declared: ts.Type): string[][] {
  return checker.getPropertiesOfType(declared).flatMap((member) => {
    const [declaration] = member.declarations ?? [];
    if (!declaration || !ts.isPropertySignature(declaration)) return [];
    if (!declaration.getSourceFile().fileName.startsWith(source)) return [];
    const type = inOneLine(declaration.type?.getText() ?? '').replace(/^\| | \| undefined$/g, '');
    const standard = ts.displayPartsToString(member.getJsDocTags().find(({ name }) => name === 'default')?.text);
    return [
      [
        code(member.name),
        // The parentheses were only needed for `| undefined`.
        code(type.replace(/^\((\(.*\) => [^|]*)\)$/, '$1')),
        declaration.questionToken ? defaultOf(inOneLine(standard)) : 'required',
        inOneLine(ts.displayPartsToString(member.getDocumentationComment(checker))),
      ],
    ];
  });
}

/** The README with its tables of props and options brought up to date with the types. */
export function withTables(readme: string): string {
  const files = Object.values(tables).map(({ file }) => join(source, file));
  const program = ts.createProgram(files, {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    jsx: ts.JsxEmit.ReactJSX,
    strict: true,
    allowImportingTsExtensions: true,
    noEmit: true,
    customConditions: ['@mail-protocol/source'],
    types: [],
  });
  const checker = program.getTypeChecker();
  const written = readme.replace(/^### `(\w+)`\n+(?:\|.*\n)*\n*/gm, (heading, name: string) => {
    const { file, type } = tables[name] ?? {};
    const module = file && checker.getSymbolAtLocation(program.getSourceFile(join(source, file)) as ts.Node);
    const symbol = module && checker.getExportsOfModule(module).find((each) => each.name === type);
    if (!symbol) throw new Error(`Nothing is known of ${heading}`);
    const rows = membersOf(checker, checker.getDeclaredTypeOfSymbol(symbol));
    return `### ${code(name)}\n\n${markdownTable([['name', 'type', 'default', ''], ...rows])}\n`;
  });
  return `${written.trimEnd()}\n`;
}
