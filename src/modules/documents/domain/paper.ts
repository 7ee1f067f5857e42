import type { Language } from '#kernel/language.ts'

/** A text that may be led by words that stand out. */
export type PaperLine = { readonly lead?: string; readonly text: string }

/** A part of a sheet of paper. Lines within a text stay lines. */
export type PaperPart =
  | { readonly kind: 'title' | 'heading' | 'sender' | 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly numbered: boolean; readonly items: readonly PaperLine[] }
  | { readonly kind: 'lines'; readonly items: readonly PaperLine[] }

/** A sheet that begins on a page of its own, in one language. */
export type PaperSheet = { readonly language: Language; readonly parts: readonly PaperPart[] }

/** What is printed or sent, whether as a page or as a file. */
export type Paper = { readonly title: string; readonly sheets: readonly PaperSheet[] }
