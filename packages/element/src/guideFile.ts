/** The content of the guide's file, including what the makers import from it. */
export { default as handed } from 'virtual:handed';
export * from './guide.ts';
export { makersFrom } from './loadMakersFile.ts';
