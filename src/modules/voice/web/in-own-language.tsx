import { InLanguage } from '#ui/text/in-language.tsx'
import type { OwnText } from '../domain/texts-in.ts'

/** A text marked with the language that it is in, for those who hear it. */
export const inOwnLanguage = ({ text, language }: OwnText) => <InLanguage language={language}>{text}</InLanguage>
