import { join } from 'node:path';
import ts from 'typescript-5.9';
import type { Host } from './Host.ts';

const printer = ts.createPrinter({ removeComments: true });

/** The declarations of a package, with all types of the package that they use, so that every change shows. */
export function publicApi(host: Host, name: string, entries: readonly string[]): string {
  const home = join(host.folder, 'node_modules', name);
  const files = entries.map((entry) => join(home, entry));
  const program = ts.createProgram(files, {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    types: [],
  });
  const checker = program.getTypeChecker();
  const resolved = (symbol: ts.Symbol): ts.Symbol =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

  const seen = new Set<ts.Node>();
  const told: string[] = [];
  const tell = (symbol: ts.Symbol): void => {
    for (const declaration of symbol.declarations ?? []) {
      // Print the whole statement of a constant.
      const node = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
      const source = node.getSourceFile();
      if (!isOwn(source.fileName, home) || ts.isSourceFile(node) || seen.has(node)) continue;
      // Members are printed with their parent.
      if (!ts.isSourceFile(node.parent) && !ts.isModuleBlock(node.parent)) continue;
      seen.add(node);
      told.push(printer.printNode(ts.EmitHint.Unspecified, node, source));
      const visit = (inner: ts.Node): void => {
        const used = ts.isIdentifier(inner) ? checker.getSymbolAtLocation(inner) : undefined;
        if (used) tell(resolved(used));
        ts.forEachChild(inner, visit);
      };
      visit(node);
    }
  };

  return files
    .map((file, index) => {
      const source = program.getSourceFile(file);
      const module = source && checker.getSymbolAtLocation(source);
      const exported = module ? checker.getExportsOfModule(module) : [];
      const own = exported.filter((symbol) =>
        resolved(symbol).declarations?.some((each) => isOwn(each.getSourceFile().fileName, home)),
      );
      told.length = 0;
      for (const symbol of own.toSorted((one, other) => (one.name < other.name ? -1 : 1))) tell(resolved(symbol));
      // If an entry only re-exports from another package, only the names are listed.
      const names = (own.length > 0 ? own : exported).map((symbol) => symbol.name).toSorted();
      return [`# ${entries[index]}: ${names.join(', ')}`, ...told].join('\n\n');
    })
    .join('\n\n\n');
}

/** Whether a declaration belongs to the package. The elements contain copies of declarations of the other packages. */
const isOwn = (file: string, home: string): boolean =>
  file.startsWith(`${home}/`) && !/\/dist\/types\/(core|react)\//.test(file);
