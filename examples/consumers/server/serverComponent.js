import { explain, questions, recommend } from '@mail-protocol/core';
import { german } from '@mail-protocol/core/locales/de';
import * as element from '@mail-protocol/element';
import '@mail-protocol/element/register';
import * as client from '@mail-protocol/react';
import { german as germanOfReact } from '@mail-protocol/react/locales/de';
import * as React from 'react';

const answers = { devices: 'in-step' };

console.log(
  JSON.stringify({
    hasState: 'useState' in React,
    advice: explain(recommend(answers), answers, german).title,
    asked: questions.length,
    sameWords: german === germanOfReact,
    references: Object.entries(client).map(([name, reference]) => [name, String(reference)]),
    elements: Object.keys(element),
  }),
);
