/** What the files beside the script take from it: made by `furtherFiles.ts`. */
declare module 'virtual:shared' {
  const shared: unknown;
  export default shared;
}
