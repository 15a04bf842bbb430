/**
 * Functions that make and save files and codes for mail programs. Loaded by `loadMakers` on the first request for one.
 */
export { appleProfile, autoconfig, thunderbirdCode } from '@mail-protocol/settings';
export { qrPath } from './qrPath.ts';
export { saveFile } from './saveFile.ts';
