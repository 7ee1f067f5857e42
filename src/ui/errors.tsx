import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Words } from '#kernel/language.ts'

/** What is wrong with the answers, by the field's name. */
export type FieldErrors = Readonly<Record<string, Words>>

/** The page's errors, so that each field finds its own by its name. */
export const ErrorsContext = createContext<FieldErrors>({})

export const useError = (name: string): Words | undefined => useContext(ErrorsContext)[name]
