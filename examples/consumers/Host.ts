import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { packed } from '../../scripts/packAll.ts';

/** The folder in which each major version of React is installed, with the packages that depend on it. */
const reacts = {
  18: join(import.meta.dirname, '../../packages/compat/react-18.3/node_modules'),
  19: join(import.meta.dirname, 'node_modules'),
};

const neighbours = ['react', 'react-dom', '@radix-ui/react-radio-group', '@types/react', '@types/react-dom'];
/** Packages that do not depend on React: frameworks, and the encoder that the guide loads. */
const others = ['preact', 'solid-js', 'vue', 'uqr'];

/**
 * The project of a host: a folder outside the workspace, without access to the sources, with the packed packages in its
 * `node_modules`.
 *
 * They are unpacked, not installed, so that a test needs no registry; `npm install` would do the same with the
 * tarballs. React and Radix are links into the store of this workspace, where Radix finds its React.
 */
export class Host {
  readonly folder: string = mkdtempSync(join(tmpdir(), 'mail-protocol-host-'));

  constructor(react: keyof typeof reacts = 19) {
    const modules = join(this.folder, 'node_modules');
    for (const tarball of globSync('*.tgz', { cwd: packed })) {
      const folder = join(modules, '@mail-protocol', tarball.replace(/^mail-protocol-|-[\d.]+\.tgz$/g, ''));
      mkdirSync(folder, { recursive: true });
      const unpacking = ['-xzf', join(packed, tarball), '-C', folder, '--strip-components=1'];
      const { error, status, stderr } = spawnSync('tar', unpacking, { encoding: 'utf8' });
      if (error || status !== 0) throw error ?? new Error(stderr);
    }
    for (const name of neighbours) this.#link(name, reacts[react]);
    this.link(...others);
    this.write('package.json', '{ "private": true, "type": "module" }');
  }

  /** Adds packages that do not depend on React. */
  link(...names: readonly string[]): void {
    for (const name of names) this.#link(name, reacts[19]);
  }

  #link(name: string, from: string): void {
    const place = join(this.folder, 'node_modules', name);
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(join(from, name), place);
  }

  /** Copies a folder of `examples/consumers` into the host. */
  copy(name: string): void {
    cpSync(join(import.meta.dirname, name), join(this.folder, name), { recursive: true });
  }

  write(file: string, text: string): void {
    writeFileSync(join(this.folder, file), text);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
