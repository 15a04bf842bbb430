/** What the file of the guide holds. */
export * from './guide.ts';
export { makersFrom } from './loadMakersFile.ts';
