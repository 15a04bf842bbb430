import * as core from '@mail-protocol/core';
import * as element from '@mail-protocol/element';
import * as react from '@mail-protocol/react';
import * as settings from '@mail-protocol/settings';

console.debug('imported', [core, settings, react, element].flatMap(Object.keys).length);
