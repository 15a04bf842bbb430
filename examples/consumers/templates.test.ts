import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Host } from './Host.ts';

/*
 * The compiler of each framework checks the snippet of packages/element/README.md, and templates that use all of the
 * types.
 */

const readme = readFileSync(join(import.meta.dirname, '../../packages/element/README.md'), 'utf8');

/** The only block of the README in this language. */
function snippet(language: string): string {
  const found = [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))];
  expect(found).toHaveLength(1);
  return found[0]?.[1] ?? '';
}

interface Framework {
  readonly language: string;
  readonly file: string;
  /** The compiler, relative to `node_modules`, and its options after the project. */
  readonly compiler: readonly string[];
  readonly options: object;
  /** The output of the compiler if there is no error. */
  readonly silent: RegExp;
  /** A file with these tags and these declarations in its script. */
  readonly withTag: (tag: string, script: string) => string;
  /** Valid tags. */
  readonly right: readonly string[];
  /** Invalid tags, and the name that the compiler's error contains. */
  readonly wrong: readonly (readonly [tag: string, names: RegExp])[];
}

const frameworks: Readonly<Record<string, Framework>> = {
  Vue: {
    language: 'vue',
    file: 'Host.vue',
    compiler: ['vue-tsc/bin/vue-tsc.js', '--pretty', 'false', '-p'],
    options: { vueCompilerOptions: { strictTemplates: true } },
    silent: /^$/,
    withTag: (tag, script) => `<script setup lang="ts">
import type { Answers } from '@mail-protocol/element';
import type {} from '@mail-protocol/element/types/vue';
${script}
</script>
<template>${tag}</template>`,
    right: [
      '<mail-protocol-chooser name="protocol" required layout="steps" :value="null" />',
      '<mail-protocol-chooser :facts="{ devices: \'one\' }" :answers="null" :messages="{ intro: \'Hello\' }" />',
      '<mail-protocol-chooser facts="v=2&devices=one" :server="{ imap: { host: \'imap.example.net\' } }" />',
      '<mail-protocol-chooser @mail-protocol-choice="({ detail }) => read(detail.value)" />',
      '<mail-protocol-chooser @mail-protocol-answers="({ detail }) => answered(detail)" />',
      '<mail-protocol-comparison for="chooser" :messages="null" />',
      '<mail-protocol-setup protocol="imap" :done="[\'back-up\']" @mail-protocol-done="({ detail }) => list(detail)" />',
      '<mail-protocol-setup done="back-up" :program="null" :server="{ imap: { host: \'imap.example.net\' } }" />',
    ],
    wrong: [
      ['<mail-protocol-chooser layout="grid" />', /"grid"/],
      ['<mail-protocol-chooser :value="\'smtp\'" />', /"smtp"/],
      ['<mail-protocol-chooser :facts="{ devices: \'none\' }" />', /"none"/],
      ['<mail-protocol-chooser @mail-protocol-choice="({ detail }) => list(detail)" />', /ChoiceEventDetail/],
      ['<mail-protocol-setup @mail-protocol-done="({ detail }) => read(detail)" />', /readonly string\[\]/],
    ],
  },
  Svelte: {
    language: 'svelte',
    file: 'Host.svelte',
    compiler: ['svelte-check/bin/svelte-check', '--output', 'machine', '--threshold', 'error', '--tsconfig'],
    options: {},
    silent: / 0 ERRORS /,
    withTag: (tag, script) => `<script lang="ts">
import type { Answers } from '@mail-protocol/element';
import type {} from '@mail-protocol/element/types/svelte';
${script}
</script>
${tag}`,
    right: [
      '<mail-protocol-chooser name="protocol" required layout="steps" value={null}></mail-protocol-chooser>',
      '<mail-protocol-chooser facts={{ devices: "one" }} answers={null} messages={{ intro: "Hi" }}></mail-protocol-chooser>',
      '<mail-protocol-chooser facts="v=2&devices=one" server={{ imap: { host: "a.example" } }}></mail-protocol-chooser>',
      '<mail-protocol-chooser onmail-protocol-choice={({ detail }) => read(detail.value)}></mail-protocol-chooser>',
      '<mail-protocol-chooser onmail-protocol-answers={({ detail }) => answered(detail)}></mail-protocol-chooser>',
      '<mail-protocol-comparison for="chooser" messages={null}></mail-protocol-comparison>',
      '<mail-protocol-setup done={["back-up"]} onmail-protocol-done={({ detail }) => list(detail)}></mail-protocol-setup>',
      '<mail-protocol-setup done="back-up" program={null} server={{ imap: { host: "a.example" } }}></mail-protocol-setup>',
    ],
    wrong: [
      ['<mail-protocol-chooser layout="grid"></mail-protocol-chooser>', /grid/],
      ['<mail-protocol-chooser value="smtp"></mail-protocol-chooser>', /smtp/],
      ['<mail-protocol-chooser facts={{ devices: "none" }}></mail-protocol-chooser>', /none/],
      [
        '<mail-protocol-chooser onmail-protocol-choice={({ detail }) => list(detail)}></mail-protocol-chooser>',
        /ChoiceEventDetail/,
      ],
      [
        '<mail-protocol-setup onmail-protocol-done={({ detail }) => read(detail)}></mail-protocol-setup>',
        /readonly string\[\]/,
      ],
    ],
  },
  Angular: {
    language: 'typescript',
    file: 'Host.ts',
    compiler: ['@angular/compiler-cli/bundles/src/bin/ngc.js', '-p'],
    options: { angularCompilerOptions: { strictTemplates: true } },
    silent: /^$/,
    // Angular checks no types of unknown tags, so this checks only the class.
    withTag: (tag, script) => `import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import type { Answers, ChoiceEventDetail, ProtocolChooserEventMap } from '@mail-protocol/element';
import '@mail-protocol/element/register';
${script}
@Component({ selector: 'app-host', schemas: [CUSTOM_ELEMENTS_SCHEMA], template: \`<mail-protocol-chooser />\` })
export class HostComponent {
  ${tag}
}`,
    right: [
      "chosen({ detail }: ProtocolChooserEventMap['mail-protocol-choice']): void { read(detail.value); }",
      "answered({ detail }: ProtocolChooserEventMap['mail-protocol-answers']): void { answered(detail); }",
      "readonly facts = document.createElement('mail-protocol-chooser').facts;",
    ],
    wrong: [
      ['chosen({ detail }: CustomEvent<ChoiceEventDetail>): void { list(detail); }', /ChoiceEventDetail/],
      ["readonly wrong = (document.createElement('mail-protocol-chooser').value = 'smtp');", /"smtp"/],
    ],
  },
};

/** The handlers of the page. */
const declared = `
const read = (value: 'imap' | 'pop3' | null): void => console.log(value);
const answered = (answers: Answers): void => console.log(answers);
const list = (ids: readonly string[]): void => console.log(ids);`;

const compilerOptions = {
  target: 'ES2022',
  lib: ['ES2022', 'DOM', 'DOM.Iterable'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  // The declarations of the frameworks have errors without it. types.test.ts checks our declarations.
  skipLibCheck: true,
  noEmit: true,
  module: 'esnext',
  moduleResolution: 'bundler',
};

let host: Host;

beforeAll(() => {
  host = new Host(19);
  host.link('svelte', '@angular/core', 'rxjs');
});

afterAll(() => host.remove());

let folders = 0;

/** The output of a framework's compiler for a file. */
function compiled({ file, compiler, options }: Framework, code: string): string {
  const name = `host-${++folders}`;
  mkdirSync(join(host.folder, name));
  writeFileSync(join(host.folder, name, file), code);
  host.write(`tsconfig.${name}.json`, JSON.stringify({ compilerOptions, ...options, include: [name] }));
  const [program = '', ...given] = compiler;
  const command = [join(import.meta.dirname, 'node_modules', program), ...given, `./tsconfig.${name}.json`];
  const { error, stdout, stderr } = spawnSync(process.execPath, command, { cwd: host.folder, encoding: 'utf8' });
  if (error) throw error;
  return (stdout + stderr).trim();
}

describe.each(Object.entries(frameworks))('%s', (_, framework) => {
  test('the snippet of the README compiles', () => {
    expect(compiled(framework, snippet(framework.language))).toMatch(framework.silent);
  });

  test('valid attributes compile, and events are typed', () => {
    expect(compiled(framework, framework.withTag(framework.right.join('\n'), declared))).toMatch(framework.silent);
  });

  test.each(framework.wrong)('the compiler reports an error in %s', (tag, names) => {
    const said = compiled(framework, framework.withTag(tag, declared));
    expect(said).toMatch(names);
    expect(said).not.toMatch(/Cannot find|TS2307|TS2304/);
  });
});
