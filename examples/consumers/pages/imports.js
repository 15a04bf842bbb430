import * as core from '@mail-protocol/core';
import * as element from '@mail-protocol/element';
import * as react from '@mail-protocol/react';

console.debug('imported', [core, react, element].flatMap(Object.keys).length);
