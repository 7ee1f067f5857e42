import type { Words } from '#kernel/language.ts'
import { useView } from '../view.tsx'

const NOT_SHOWN: Words = { en: 'Not shown', cy: 'Heb ei ddangos' }

/** A number, or what stands in its place where it is kept back. */
export function NumberOrKept({ value }: { readonly value: number | null }) {
  const { t, number } = useView()
  return <>{value === null ? t(NOT_SHOWN) : number(value)}</>
}
