/** What makes files and codes for mail programs, and saves them. Loaded by `loadMakers` when a person first asks for one. */
export { appleProfile, autoconfig, thunderbirdCode } from '@mail-protocol/settings';
export { qrPath } from './qrPath.ts';
export { saveFile } from './saveFile.ts';
