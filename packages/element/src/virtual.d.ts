/** What the files beside the script take from it: made by `furtherFiles.ts`. */
declare module 'virtual:shared' {
  const shared: readonly unknown[];
  export default shared;
}

/** What the file of the makers takes from that of the guide: made by `furtherFiles.ts`. */
declare module 'virtual:handed' {
  const handed: readonly unknown[];
  export default handed;
}
