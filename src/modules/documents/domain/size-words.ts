import { numberIn, type Words } from '#kernel/language.ts'

const KILOBYTE = 1024

/** How large a file is, as people say it: “840 KB”, “2.4 MB”. */
export function sizeWords(bytes: number): Words {
  const kilobytes = Math.max(1, Math.round(bytes / KILOBYTE))
  if (kilobytes < KILOBYTE) return inUnit(kilobytes, 'KB')
  return inUnit(Math.round((bytes / KILOBYTE ** 2) * 10) / 10, 'MB')
}

const inUnit = (amount: number, unit: string): Words => ({
  en: `${numberIn('en', amount)} ${unit}`,
  cy: `${numberIn('cy', amount)} ${unit}`,
})
