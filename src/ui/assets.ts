/** Where the browser finds what `tools/build-assets.ts` made. */
export type Assets = {
  readonly css: string
  /** Runs before the page is drawn: tells the styles that scripts will follow. */
  readonly start: string
  /** The module that does everything else. */
  readonly js: string
  readonly icon: string
}
