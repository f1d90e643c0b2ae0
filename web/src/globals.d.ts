/** File names of built assets beside the scripts, set by build.mjs. */
declare const MAP_CSS: string;
declare const SHEET_CSS: string;
declare const MAP_WORKER: string;
/** Paths the service worker keeps, and a name for that set; set by build.mjs. */
declare const SHELL_FILES: string[];
declare const SHELL_VERSION: string;

/** The drawn signs shared with the server's pages, as SVG text. */
declare module "*.svg" {
  const source: string;
  export default source;
}
