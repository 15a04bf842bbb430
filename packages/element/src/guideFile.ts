/** What the file of the guide holds, with what the makers take from it. */
export { default as handed } from 'virtual:handed';
export * from './guide.ts';
export { makersFrom } from './loadMakersFile.ts';
