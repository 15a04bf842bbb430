import { explain, questions, recommend } from '@mail-protocol/core';
import { german } from '@mail-protocol/core/locales/de';
import * as element from '@mail-protocol/element';
import '@mail-protocol/element/register';
import * as client from '@mail-protocol/react';
import { german as germanOfReact } from '@mail-protocol/react/locales/de';
import germanWords from '@mail-protocol/react/locales/de.json' with { type: 'json' };
import * as React from 'react';

const answers = { devices: 'in-step' };

console.log(
  JSON.stringify({
    hasState: 'useState' in React,
    advice: explain(recommend(answers), answers, german).title,
    asked: questions.length,
    sameWords: german === germanOfReact,
    // A prop of a client component must be data: no function, no class.
    words: Object.getPrototypeOf(german) === Object.prototype && JSON.stringify(german) === JSON.stringify(germanWords),
    references: Object.entries(client).map(([name, reference]) => [name, String(reference)]),
    elements: Object.keys(element),
  }),
);
