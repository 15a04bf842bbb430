import { recommend } from '@mail-protocol/core';

document.querySelector('main').textContent = recommend({ devices: 'one', keepMailOn: 'device' }).protocol;
