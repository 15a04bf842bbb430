import { parseAnswers, recommend } from '@mail-protocol/core';
import { arabic } from '@mail-protocol/core/locales/ar';
import { ComparisonTable, ProtocolChooser } from '@mail-protocol/react';
import { appleProfile } from '@mail-protocol/settings';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';

const { answers } = parseAnswers('?v=1&devices=one&keepMailOn=device');
const chooser = renderToString(createElement(ProtocolChooser, { name: 'protocol', facts: answers, messages: arabic }));
const server = { pop3: { host: 'pop.example.net' }, smtp: { host: 'smtp.example.net' } };
const table = renderToString(createElement(ComparisonTable, { recommended: 'pop3' }));

console.log(
  JSON.stringify({
    node: process.version.slice(1).split('.')[0],
    protocol: recommend(answers).protocol,
    posts: [...chooser.matchAll(/name="protocol"[^>]* value="(\w+)"/g)].map(([, value]) => value),
    direction: /dir="(\w+)"/.exec(chooser)?.[1],
    rows: table.match(/<tr/g)?.length > 10,
    profile: appleProfile(server, 'pop3', { random: crypto }).file?.fileName,
  }),
);
